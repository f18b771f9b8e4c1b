/** What a canonical period covers, counted in months (year × 12 + month − 1), ends included. */
export type PeriodSpan = {
  readonly first: number;
  readonly last: number;
  /** `year`: one whole year or its end; `part`: months, quarter, half; `years`: several years. */
  readonly kind: 'year' | 'part' | 'years';
  /** A state at the end of it (2025-末) rather than a flow over it. */
  readonly atEnd: boolean;
};

const month = (year: string, number: number): number => Number(year) * 12 + number - 1;

type Months = Pick<PeriodSpan, 'first' | 'last'>;

/** 2025, 2018-2024, 2011- (since 2011, open at the end). */
function readYears(text: string): Months | null {
  const [, from, to = from] = /^(\d{4})(?:[-~/](\d{4})?)?$/.exec(text) ?? [];
  return from !== undefined && to !== undefined
    ? { first: month(from, 1), last: month(to, 12) }
    : null;
}

/** 2026-H1, 2025-Q3. */
function readPart(text: string): Months | null {
  const [, year, unit, number] = /^(\d{4})-(H|Q)([1-4])$/.exec(text) ?? [];
  if (year === undefined) return null;
  const length = unit === 'H' ? 6 : 3;
  const last = month(year, Number(number) * length);
  return { first: last - length + 1, last };
}

/** 2024-09, 2024-09-30, 2025-01-2025-09. */
function readMonths(text: string): Months | null {
  const MONTHS = /^(\d{4})-(\d{2})(?:-\d{2})?(?:[-~/](\d{4})-(\d{2})(?:-\d{2})?)?$/;
  const [, year, from, toYear = year, to = from] = MONTHS.exec(text) ?? [];
  if (year === undefined || toYear === undefined) return null;
  return { first: month(year, Number(from)), last: month(toYear, Number(to)) };
}

/** A table has few periods and compares them often. */
const spans = new Map<string, PeriodSpan | null>();

/**
 * Reads `2025`, `2025-末`, `2018-2024`, `2026-H1`, `2025-Q3`, `2024-09`, `2024-09-末`, `2024-09-30`, and a range of months
 * such as `2025-01-2025-09`. Null where the text is no such period.
 */
export function periodSpan(period: string): PeriodSpan | null {
  let known = spans.get(period);
  if (known === undefined) {
    known = readSpan(period);
    spans.set(period, known);
  }
  return known;
}

function readSpan(period: string): PeriodSpan | null {
  const text = period.replace(/-?末$/, '');
  const months = readYears(text) ?? readPart(text) ?? readMonths(text);
  if (months === null) return null;
  const length = months.last - months.first + 1;
  const isWhole = /^\d{4}$/.test(text);
  return {
    ...months,
    kind: isWhole ? 'year' : length >= 12 ? 'years' : 'part',
    atEnd: period.endsWith('末'),
  };
}

/** The year that a whole-year period is about; null for parts of a year and for several years. */
export function wholeYear(period: string): number | null {
  const span = periodSpan(period);
  return span?.kind === 'year' ? Math.floor(span.first / 12) : null;
}

/** 2025 and 2025-末 are one year, 2025-H1 and 2025-06-末 one half: a stock is counted at its end, a flow over it. */
export function isSamePeriod(left: string, right: string): boolean {
  if (left === right) return true;
  const [mine, other] = [periodSpan(left), periodSpan(right)];
  return (
    mine !== null &&
    other !== null &&
    mine.kind !== 'years' &&
    mine.kind === other.kind &&
    mine.last === other.last &&
    (mine.first === other.first || mine.atEnd !== other.atEnd)
  );
}

/** Ascending by end, then by start, then by text; what is no period comes first. */
export function comparePeriods(left: string, right: string): number {
  const key = (period: string): readonly number[] => {
    const span = periodSpan(period);
    return span ? [span.last, span.first, Number(span.atEnd)] : [0, 0, 0];
  };
  const other = key(right);
  const differing = key(left)
    .map((part, at) => part - (other[at] ?? 0))
    .find((difference) => difference !== 0);
  return differing ?? (left < right ? -1 : left > right ? 1 : 0);
}

/** How a reader would say it: 2025年, 2025年末, 2018—2024年, 2026年上半年, 2024年9月. */
export function sayPeriod(period: string): string {
  const text = period.replace(/-?末$/, '');
  const end = text === period ? '' : '末';
  if (/^\d{4}$/.test(text)) return `${text}年${end}`;
  const years = /^(\d{4})[-~/](\d{4})$/.exec(text);
  if (years) return `${years[1]}—${years[2]}年${end}`;
  const part = /^(\d{4})-(H|Q)([1-4])$/.exec(text);
  if (part) {
    const half = part[3] === '1' ? '上半年' : '下半年';
    return `${part[1]}年${part[2] === 'H' ? half : `第${'一二三四'[Number(part[3]) - 1]}季度`}${end}`;
  }
  const one = /^(\d{4})-(\d{2})$/.exec(text);
  if (one) return `${one[1]}年${Number(one[2])}月${end}`;
  const open = /^(\d{4})-$/.exec(text);
  if (open) return `${open[1]}年以来`;
  const months = /^(\d{4})-(\d{2})-(\d{4})-(\d{2})$/.exec(text);
  if (months) return sayMonths(months.slice(1).map(Number));
  return period;
}

/** 2024年1—10月, 2024年11月—2025年3月 */
function sayMonths([year = 0, month = 0, later = 0, last = 0]: readonly number[]): string {
  return year === later ? `${year}年${month}—${last}月` : `${year}年${month}月—${later}年${last}月`;
}
