import { comparePeriods, isSamePeriod, periodSpan, wholeYear } from '@/lib/text/period-span';
import type { Observation } from '@/lib/schema/observation';
import type { ObservationIndex } from './observation-index';

export type PeriodChoice = {
  rows: readonly Observation[];
  /** The period that was taken where another or none was asked for. */
  assumed?: string;
};

/** Asks for the figures that their source gives without a year, as of its own time. */
const NOW = 'now';

/** 2025年末 → 2025-末: how a person or a model may write what the table writes shorter. */
export function normalisePeriod(period: string): string {
  const text = period.normalize('NFKC').replace(/\s/g, '');
  if (/^(all|全部|历年)$/i.test(text)) return 'all';
  if (/^(now|目前|现在|如今)$/i.test(text)) return NOW;
  return text
    .replace(/[—–~至到]+/g, '-')
    .replace(/年?(?:年末|年底|末|底)$/, '-末')
    .replace(/年上半年$/, '-H1')
    .replace(/年下半年$/, '-H2')
    .replace(/年(\d{1,2})月/, (_, month: string) => `-${month.padStart(2, '0')}`)
    .replace(/年/g, '')
    .replace(/-{2,}/g, '-');
}

/** A figure for a time after its source appeared is a plan or a forecast, not the latest figure. */
function isForeseen({ sources }: ObservationIndex, { period, source }: Observation): boolean {
  const span = periodSpan(period);
  const origin = sources.get(source);
  const known = /^(\d{4})-(\d{2})/.exec(origin?.date ?? '');
  if (span === null) return false;
  if (known) return span.last > Number(known[1]) * 12 + Number(known[2]) - 1;
  const about = periodSpan(origin?.period ?? '');
  return about !== null && span.last > about.last + 12;
}

/** Whole years before parts of years and spans of years: the usual meaning of 最近一期. */
function latestOf(index: ObservationIndex, rows: readonly Observation[]): string | undefined {
  const rank = (row: Observation): number =>
    (isForeseen(index, row) ? 0 : 2) + (periodSpan(row.period)?.kind === 'year' ? 1 : 0);
  const best = Math.max(...rows.map(rank));
  return rows
    .filter((row) => rank(row) === best)
    .map(({ period }) => period)
    .sort(comparePeriods)
    .at(-1);
}

/** The part of the asked year that there is, where there is only one: 2024-09 for 2024. */
function onlyPartOf(rows: readonly Observation[], asked: string): string | undefined {
  const year = wholeYear(asked);
  if (year === null) return undefined;
  const parts = rows
    .map(({ period }) => period)
    .filter((period) => {
      const span = periodSpan(period);
      return span?.kind === 'part' && Math.floor(span.last / 12) === year;
    });
  return new Set(parts).size === 1 ? parts[0] : undefined;
}

/** The rows of the asked period; of the latest where none is asked; those without a year for `now`; of all, oldest first, for `all`. */
export function choosePeriod({
  index,
  rows,
  asked,
}: {
  index: ObservationIndex;
  rows: readonly Observation[];
  asked: string | undefined;
}): PeriodChoice {
  if (asked === 'all')
    return { rows: [...rows].sort((a, b) => comparePeriods(a.period, b.period)) };
  const undated = asked === NOW ? rows.filter(({ period }) => period === '') : [];
  if (undated.length > 0) return { rows: undated };
  const wanted = asked ?? latestOf(index, rows);
  if (wanted === undefined) return { rows: [] };
  const taken = rows.filter(({ period }) => isSamePeriod(period, wanted));
  if (taken.length > 0) return { rows: taken, ...(asked === undefined && { assumed: wanted }) };
  const part = onlyPartOf(rows, wanted);
  if (part === undefined) return { rows: [] };
  return { rows: rows.filter(({ period }) => period === part), assumed: part };
}
