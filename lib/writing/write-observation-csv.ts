import { stringify } from 'csv-stringify/sync';
import type { Observation } from '@/lib/schema/observation';
import { EXPORT_COLUMNS, guardFormula, isPlainNumber } from './observation-columns';
import type { Titles } from './observation-columns';

/** RFC 4180 with a byte order mark, so that Excel reads it as UTF-8; no cell can start a formula. */
export function writeObservationCsv(rows: readonly Observation[], titles: Titles): string {
  const cells = rows.map((row) =>
    EXPORT_COLUMNS.map(({ text, isNumber }) => {
      const cell = text(row, titles);
      return isNumber && isPlainNumber(cell) ? cell : guardFormula(cell);
    }),
  );
  return stringify([EXPORT_COLUMNS.map(({ header }) => header), ...cells], {
    bom: true,
    record_delimiter: 'windows',
  });
}
