import type { Observation } from '@/lib/schema/observation';
import { chooseBreakdown } from './choose-breakdown';
import { choosePeriod } from './choose-period';
import type { AskedCell, MissingReason } from './explain-missing';
import { CHANGE_MEASURES, STATING_MEASURES } from './measures';
import type { ObservationIndex } from './observation-index';

/** Rows that answer, and what was taken for granted; or why there are none. */
export type Reading =
  | { kind: 'rows'; rows: readonly Observation[]; several: boolean; assumed: Assumed }
  | { kind: 'missing'; reason: MissingReason; asked: AskedCell; rows: readonly Observation[] };
type Assumed = { period?: string; area?: string; breakdown?: readonly string[] };

/** Rows of the measure asked for; of any that states something where none is asked. */
function ofMeasure(
  rows: readonly Observation[],
  measure: AskedCell['measure'],
): readonly Observation[] {
  if (measure !== undefined) return rows.filter((row) => row.measure === measure);
  const stating = rows.filter((row) => !CHANGE_MEASURES.includes(row.measure));
  return stating.length > 0 ? stating : rows;
}

/** The plainest measure among rows of which none was asked for: the level where there is one. */
function plainest(rows: readonly Observation[]): readonly Observation[] {
  const measure = [...STATING_MEASURES, ...CHANGE_MEASURES].find((one) =>
    rows.some((row) => row.measure === one),
  );
  return rows.filter((row) => row.measure === measure);
}

/** Reads one indicator in one area. */
export function readCell(
  index: ObservationIndex,
  inArea: readonly Observation[],
  asked: AskedCell,
): Reading {
  const measured = ofMeasure(inArea, asked.measure);
  if (measured.length === 0)
    return { kind: 'missing', reason: 'no_such_measure', asked, rows: inArea };
  const choice = chooseBreakdown({
    rows: measured,
    asked: asked.breakdown,
    indicator: asked.indicator,
  });
  if (choice.kind === 'none')
    return { kind: 'missing', reason: 'no_such_breakdown', asked, rows: measured };
  // With no measure asked, a period that has only a share is answered with the share; the latest is that of the plainest.
  const whenOpen = asked.period === undefined || asked.period === 'all';
  const from = asked.measure === undefined && whenOpen ? plainest(choice.rows) : choice.rows;
  const { rows, assumed: period } = choosePeriod({ index, rows: from, asked: asked.period });
  if (rows.length === 0)
    return { kind: 'missing', reason: 'no_such_period', asked, rows: choice.rows };
  return {
    kind: 'rows',
    rows: asked.measure === undefined ? plainest(rows) : rows,
    several: choice.kind === 'several',
    assumed: {
      ...(period !== undefined && { period }),
      ...(choice.kind === 'narrowed' && { breakdown: choice.assumed }),
    },
  };
}
