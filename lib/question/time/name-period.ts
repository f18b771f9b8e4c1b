import type { TimeSlot } from '@/lib/schema/reading';
import { comparePeriods, periodSpan, wholeYear } from '@/lib/text/period-span';

/** A time as the table writes periods: 2025, 2018-2024, 2026-H1, 2025-Q3, 2024-09. Empty where it names none. */
export function namePeriod({ kind, from, to, part = 1, until }: TimeSlot): string {
  if (kind === 'year') return String(from);
  if (kind === 'half') return `${from}-H${part}`;
  if (kind === 'quarter') return `${from}-Q${part}`;
  if (kind === 'month') return nameMonths(from, part, until ?? part);
  return kind === 'range' ? `${from}-${to}` : '';
}

function nameMonths(year: number, part: number, until: number): string {
  const [first, last] = [part, until].map((month) => `${year}-${String(month).padStart(2, '0')}`);
  if (part === until) return first ?? '';
  if (until - part === 5 && part % 6 === 1) return `${year}-H${part === 1 ? 1 : 2}`;
  return part === 1 && until === 12 ? String(year) : `${first}-${last}`;
}

/** The periods of the table that a time of the question means, ascending; empty where the table has none. */
export function periodsFor({
  slot,
  available,
  single,
}: {
  slot: TimeSlot;
  available: readonly string[];
  /** Whether one figure over the whole range is wanted, where there is one, and not one a year. */
  single: boolean;
}): string[] {
  const sorted = [...new Set(available)].sort(comparePeriods);
  const wanted = namePeriod(slot);
  if (slot.kind === 'range') return inRange({ sorted, wanted, slot, single });
  if (slot.kind === 'all') return sorted.filter((period) => wholeYear(period) !== null);
  if (slot.kind === 'ahead') return sorted.filter((period) => isForecast(period, slot)).slice(-1);
  if (slot.kind === 'recent') {
    const years = sorted.flatMap((period) => wholeYear(period) ?? []);
    const from = [...new Set(years)].slice(-(slot.to - slot.from))[0] ?? slot.to;
    return sorted.filter((period) => (wholeYear(period) ?? 0) >= from);
  }
  if (slot.kind === 'year') {
    const same = sorted.filter((period) => coversSame(period, wanted));
    return same.length > 0
      ? same.slice(-1)
      : widestLast(sorted.filter((period) => isPartOf(period, slot.from)));
  }
  return inYear({ sorted, slot, single });
}

/** 未来五年: the years that a source foresees from its own time on, 2024-2029 as well as 2025-2029; not those that are over. */
function isForecast(period: string, { from, to }: TimeSlot): boolean {
  const span = periodSpan(period);
  if (span?.kind !== 'years' || span.last < from * 12) return false;
  const years = Math.round((span.last - span.first + 1) / 12);
  return years === to - from || years === to - from + 1;
}

/** A half, a quarter, months: the figure over it, else one for each of its months; of no year that is said, in the latest that has it. */
function inYear({
  sorted,
  slot,
  single,
}: {
  sorted: readonly string[];
  slot: TimeSlot;
  single: boolean;
}): string[] {
  const years = sorted.flatMap((period) => Math.floor((periodSpan(period)?.last ?? -12) / 12));
  const tried = slot.anyYear ? [...new Set(years)].reverse() : [slot.from];
  for (const year of tried) {
    const wanted = namePeriod({ ...slot, from: year, to: year });
    const same = sorted.filter((period) => coversSame(period, wanted)).slice(-1);
    const months = monthsWithin(sorted, wanted);
    if (months.length > 1 && (same.length === 0 || (!single && slot.until !== undefined)))
      return months;
    if (same.length > 0) return same;
  }
  return [];
}

/** The single months of a span, where the table has each of them; of a whole year those that there are. */
function monthsWithin(sorted: readonly string[], wanted: string): string[] {
  const want = periodSpan(wanted);
  if (want === null) return [];
  const months = sorted.filter((period) => {
    const span = periodSpan(period);
    return span !== null && span.first === span.last && isIn(span, want);
  });
  const isComplete = new Set(months.map((period) => periodSpan(period)?.last)).size;
  return isComplete === want.last - want.first + 1 || want.kind === 'year' ? months : [];
}

const isIn = (span: { first: number; last: number }, want: { first: number; last: number }) =>
  span.first >= want.first && span.last <= want.last;

/** Of parts of a year the widest of those that end last: the half before its sixth month. */
function widestLast(sorted: readonly string[]): string[] {
  const end = periodSpan(sorted.at(-1) ?? '')?.last;
  return sorted.filter((period) => periodSpan(period)?.last === end).slice(0, 1);
}

function inRange({
  sorted,
  wanted,
  slot,
  single,
}: {
  sorted: readonly string[];
  wanted: string;
  slot: TimeSlot;
  single: boolean;
}): string[] {
  const whole = sorted.filter((period) => coversSame(period, wanted));
  const years = sorted.filter((period) => {
    const year = wholeYear(period);
    return year !== null && year >= slot.from && year <= slot.to;
  });
  if (whole.length > 0 && (single || years.length < 2)) return whole.slice(-1);
  return years;
}

function coversSame(period: string, wanted: string): boolean {
  const [have, want] = [periodSpan(period), periodSpan(wanted)];
  if (have === null || want === null || have.last !== want.last) return false;
  // 二季度末 and 6月末 are one moment.
  return have.first === want.first || (have.atEnd && have.kind === 'part' && want.kind === 'part');
}

/** A state at some month of the year stands for the year where nothing better does: 2024-09 for 2024. */
function isPartOf(period: string, year: number): boolean {
  const span = periodSpan(period);
  return (
    span !== null && span.kind === 'part' && span.first >= year * 12 && span.last < (year + 1) * 12
  );
}

/** The latest period; whole years before parts of a year. */
export function latestPeriod(available: readonly string[]): string | undefined {
  const sorted = [...available].sort(comparePeriods);
  // A stock is what it was when it was counted last, be that in June.
  if (sorted.length > 0 && sorted.every((period) => /-末$/.test(period))) return sorted.at(-1);
  return sorted.filter((period) => wholeYear(period) !== null).at(-1) ?? widestLast(sorted)[0];
}
