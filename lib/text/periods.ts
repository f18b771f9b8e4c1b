import { PERIOD_RULES } from './period-rules';
import type { PeriodKind, PeriodRule } from './period-rules';
import { yearOfWord } from './relative-year';

/** An expression of time found in text. */
export type PeriodMatch = {
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** `2025`, `2025-末`, `2018-2024`, `2026-H1`, `2025-Q1`, `2024-09`, `2024-01-2024-10`, `2011-` (since), `2025-03-21`. */
  period: string;
  kind: PeriodKind;
};

type Candidate = { start: number; end: number; rule: PeriodRule; groups: string[] };

function candidatesOf(text: string): Candidate[] {
  return PERIOD_RULES.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => {
      const skipped = match[0].length - match[0].trimStart().length;
      return {
        start: match.index + skipped,
        end: match.index + match[0].trimEnd().length,
        rule,
        groups: match.slice(1).map((group) => group ?? ''),
      };
    }),
  ).sort((left, right) => left.start - right.start || right.end - left.end);
}

/**
 * The expressions of time in a text, in order and without overlap; of two that overlap the earlier stands, then the longer.
 * `year` is what the document is about (2024 for a bulletin of 2024): 上年, 去年, 一季度末 and 以来 are read against it;
 * without it relative words are left out.
 */
export function findPeriods(
  text: string,
  { year }: { year?: number | undefined } = {},
): PeriodMatch[] {
  const found: PeriodMatch[] = [];
  let lastYear: number | undefined;
  let taken = 0;
  for (const { start, end, rule, groups } of candidatesOf(text)) {
    if (start < taken) continue;
    const own = yearOfWord(groups[0] ?? '', year);
    if (own === undefined) continue;
    const period = rule.read([own, ...groups.slice(1)], { year, lastYear });
    if (period === undefined) continue;
    found.push({ start, end, text: text.slice(start, end), period, kind: rule.kind });
    taken = end;
    if (rule.kind !== 'plan') lastYear = Number(period.slice(0, 4));
  }
  return found;
}
