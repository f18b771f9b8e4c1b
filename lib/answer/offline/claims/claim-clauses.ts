import { fold } from '@/lib/text/fold';
import { valuesIn } from '@/lib/text/values';
import type { Value } from '@/lib/text/values';

/** A clause of a sentence and the values in it. */
export type Clause = {
  text: string;
  values: Value[];
  /** The sentence up to the end of the clause. */
  before: string;
};

/** 2018年5月, 10月1日起: a time that says when the next clause is. */
const ONLY_TIME =
  /^(?:自|从|截至|到)?(?:(?:19|20)\d{2}年)?(?:\d{1,2}月)?(?:\d{1,2}[日号])?(?:起|前|以来|底|末|初)?$/;

/** The mark of a list item. */
const MARK = /^[\s•●▪◆■·-]+/;

/** The clauses of a sentence, a bare time with the one that it dates; a month is of the year named before it. */
export function claimClauses(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let [dated, year, before] = ['', 0, ''];
  for (const piece of fold(sentence).split(/[,;。:]/)) {
    const clause = piece.replace(MARK, '').trim();
    if (clause === '') continue;
    if (ONLY_TIME.test(clause)) {
      dated += clause;
      continue;
    }
    const text = `${dated}${clause}`;
    before = `${before},${text}`;
    dated = '';
    const values = valuesIn(text).map((value) =>
      value.kind === 'time' && value.year === 0 ? { ...value, year } : value,
    );
    for (const value of values) if (value.kind === 'time' && value.year > 0) year = value.year;
    clauses.push({ text, values, before });
  }
  return clauses;
}
