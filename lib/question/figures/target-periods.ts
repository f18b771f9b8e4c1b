import { cellsFor, CHANGES } from './cells-for';
import { currentPeriod } from '@/lib/question/time/current-period';
import { namePeriod, periodsFor } from '@/lib/question/time/name-period';
import { isUpTo, runUp } from '@/lib/question/time/run-up';
import { wholeYear } from '@/lib/text/period-span';
import type { TargetRequest } from './target-request';
import type { TimeSlot } from '@/lib/schema/reading';
import type { Cell, Series } from '@/lib/question/vocabulary/vocabulary';

/** The periods of a series that a question means, and whether the table has them. */
export function targetPeriods({
  request: { times, measure, single },
  series,
}: {
  request: Pick<TargetRequest, 'times' | 'measure' | 'single'>;
  series: Series;
}) {
  const cells = cellsFor(series, measure);
  if (times.length === 0) {
    const stated = cells.filter((cell) => cell.measure === 'average_growth');
    const own = measure === 'average_growth' && stated.length > 0 ? stated : cells;
    return [{ period: currentPeriod(own) ?? '', missing: false, isAssumed: true }];
  }
  const available = cells.map(({ period }) => period);
  const totals = measure === 'cumulative' ? withoutSince(times) : times;
  return distinctSlots(totals).flatMap((slot) => {
    const total = runUp({ slot, series, measure });
    if (total !== undefined) return [{ period: total, missing: false, isAssumed: false }];
    if (measure === 'average_growth' || (isChange(measure) && slot.kind === 'range'))
      return endsOf({ slot, series, measure });
    const periods = periodsFor({ slot, available, single });
    if (periods.length === 0 && isUndatedOf({ slot, series, measure }))
      return [{ period: '', missing: false, isAssumed: false }];
    if (periods.length === 0)
      return [{ period: namePeriod(slot), missing: true, isAssumed: false }];
    const isNow =
      goesToNow(slot) && cells.some((cell) => cell.period === '' && cell.tense === 'now');
    return [
      ...periods.map((period) => ({ period, missing: false, isAssumed: false })),
      ...(isNow ? [{ period: '', missing: false, isAssumed: true }] : []),
    ];
  });
}

/** 2018年以来, 从2018年到现在: what a source says is so now ends it, too. */
const isOpen = ({ kind, text }: TimeSlot): boolean =>
  kind === 'range' && /以来|至今|现在|如今|起$/.test(text);

/** 这几年, 历年: up to now, too. */
const goesToNow = (slot: TimeSlot): boolean =>
  slot.kind === 'all' || slot.kind === 'recent' || isOpen(slot);

/**
 * Whether the figures of a series, all undated, are of a time: as the total that they are parts of, or of a month that the sentences
 * before them name (4月28日), where the question names no year.
 */
function isUndatedOf({
  slot,
  series: { cells, leads = [] },
  measure,
}: {
  slot: TimeSlot;
  series: Series;
  measure: TargetRequest['measure'];
}): boolean {
  if (cells.length === 0 || cells.some(({ period }) => period !== '')) return false;
  if (slot.kind === 'year')
    return (
      isUpTo(slot, measure) && cells.every(({ asOf }) => asOf?.endsWith(`-${slot.to}`) === true)
    );
  const { kind, part, until = part, text } = slot;
  const isMonth = kind === 'month' && until === part && !/年/.test(text);
  return (
    isMonth &&
    leads.length > 0 &&
    leads.every(({ sentence, paragraph }) =>
      new RegExp(`(?<!\\d)${part}月`).test(`${paragraph}${sentence}`),
    )
  );
}

/** 2018年以来累计, 24底和25底: since when is said once, and each year ends a total of its own. */
const withoutSince = (times: readonly TimeSlot[]): readonly TimeSlot[] =>
  times.some(({ kind }) => kind === 'year') ? times.filter((slot) => !isOpen(slot)) : times;

/** A year that is said twice is one. */
const distinctSlots = (times: readonly TimeSlot[]): TimeSlot[] => [
  ...new Map(times.map((slot) => [`${slot.kind} ${namePeriod(slot)} ${slot.from}`, slot])).values(),
];

const isChange = (measure: TargetRequest['measure']): boolean =>
  measure === 'yoy_pct' || measure === 'yoy_abs';

/** A change from 2018 to 2024 needs both years: that from 2023 to 2024 is another one. The end of 以来 is the latest there is. */
function missingEnd({
  slot: { kind, from, to, text },
  periods,
}: {
  slot: TimeSlot;
  periods: readonly string[];
}): number | undefined {
  const years = periods.map(wholeYear);
  if (kind !== 'range' || years.length === 0 || years.includes(null)) return undefined;
  const isOpen = /以来|至今|现在|如今|起/.test(text);
  return [from, ...(isOpen ? [] : [to])].find((year) => !years.includes(year));
}

/** The stated growth over just this range, else the years to compute it from. */
function endsOf({
  slot,
  series,
  measure,
}: {
  slot: TimeSlot;
  series: Series;
  measure: TargetRequest['measure'];
}) {
  const of = (cells: readonly Cell[]) => cells.map(({ period }) => period);
  const changes = of(series.cells.filter((cell) => cell.measure === measure));
  const stated =
    measure === 'average_growth'
      ? periodsFor({ slot, available: changes, single: true })
      : changes.filter((period) => period === namePeriod(slot)); // that of one year is none over all
  const levels = series.cells.filter(
    (cell) =>
      !CHANGES.has(cell.measure) && cell.measure !== 'cumulative' && cell.measure !== 'share',
  );
  const periods =
    stated.length > 0 ? stated : periodsFor({ slot, available: of(levels), single: false });
  const end = stated.length > 0 ? undefined : missingEnd({ slot, periods });
  if (end !== undefined) return [{ period: String(end), missing: true, isAssumed: false }];
  if (periods.length === 0) return [{ period: namePeriod(slot), missing: true, isAssumed: false }];
  return periods.map((period) => ({ period, missing: false, isAssumed: false }));
}
