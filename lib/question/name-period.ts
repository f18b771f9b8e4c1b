import type { TimeSlot } from '@/lib/schema/reading';
import { comparePeriods, periodSpan, wholeYear } from '@/lib/text/period-span';

/** A time as the table writes periods: 2025, 2018-2024, 2026-H1, 2025-Q3, 2024-09. Empty where it names none. */
export function namePeriod({ kind, from, to, part = 1 }: TimeSlot): string {
  if (kind === 'year') return String(from);
  if (kind === 'half') return `${from}-H${part}`;
  if (kind === 'quarter') return `${from}-Q${part}`;
  if (kind === 'month') return `${from}-${String(part).padStart(2, '0')}`;
  return kind === 'range' ? `${from}-${to}` : '';
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
  if (slot.kind === 'recent') {
    const years = sorted.flatMap((period) => wholeYear(period) ?? []);
    const from = [...new Set(years)].slice(-(slot.to - slot.from))[0] ?? slot.to;
    return sorted.filter((period) => (wholeYear(period) ?? 0) >= from);
  }
  const same = sorted.filter((period) => coversSame(period, wanted));
  if (same.length > 0 || slot.kind !== 'year') return same.slice(-1);
  return sorted.filter((period) => isPartOf(period, slot.from)).slice(-1);
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
  return have !== null && want !== null && have.first === want.first && have.last === want.last;
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
  return sorted.filter((period) => wholeYear(period) !== null).at(-1) ?? sorted.at(-1);
}
