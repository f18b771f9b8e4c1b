import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import { prepareParagraph } from '@/lib/ingest/observations/wording/paragraph';
import { readParagraph } from '@/lib/ingest/observations/prose/read-paragraph';
import type { Row } from '@/lib/ingest/observations/row';
import { toRow } from '@/lib/ingest/observations/to-row';
import type { TableCell } from '@/lib/schema/document';
import { isScheme } from './inherit-heads';
import type { Heads } from './name-cell';
import type { TablePlace } from './table-place';

/** A cell of words (本人工资收入的2%) is read as a sentence under its column and row heads. */
export function wordRows(
  { document, block, context }: TablePlace,
  cell: TableCell,
  heads: Heads,
): Row[] {
  if (!/\d/.test(cell.text) || !/[\u4e00-\u9fff]/.test(cell.text)) return [];
  const all = [heads.caption, heads.column, heads.row];
  const schemes = [heads.row, heads.column].flatMap(({ values }) => values).filter(isScheme);
  const inner: BlockContext = {
    ...context,
    heading: [context.heading, ...all.map(({ text }) => text)].join('|'),
    breakdown: schemes.length > 0 ? schemes : context.breakdown,
    period: '',
  };
  const paragraph = prepareParagraph(cell, inner);
  const { readings } = readParagraph({ paragraph, context: inner });
  return readings.map((reading) =>
    toRow({ document, block: { ...block, content: cell }, paragraph, reading, scope: [] }),
  );
}
