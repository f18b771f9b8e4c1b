import type { ContentWord } from '@/lib/schema/reading';
import { askedUnit } from '@/lib/question/intent/asked-unit';
import { holdsUnit } from './holds-unit';

const AVERAGE = /[次人户]均|平均|每[人次户]/;
/** 一共, 支出多少亿: a sum, which no average answers. */
const SUM_ASKED = /总|一共|合计|支出|(?:多少|几)(?:个?亿|万亿)/;

const LARGE = /(?:多少|几)个?(?:万|千)?亿/;

/**
 * The words of a question that a clause says only behind every figure in the unit asked for, where it says how much of another: 查处12家,
 * 处以违约金8万元 does not say how many 家 paid 违约金. What narrows a figure stands before it or in its own statement; an average is no sum.
 */
export function wordsBehind({
  text,
  clause,
  words,
}: {
  text: string;
  clause: string;
  words: readonly ContentWord[];
}): string[] {
  if (askedUnit(text) === undefined && !LARGE.test(text)) return [];
  const statements = clause.split(',').map((said, at, all) => ({
    said,
    end: all.slice(0, at + 1).join(',').length,
  }));
  const isSum = SUM_ASKED.test(text) && !AVERAGE.test(text);
  const ends = statements.flatMap(({ said, end }) =>
    holdsUnit(text, said) && !(isSum && AVERAGE.test(said)) ? [end] : [],
  );
  if (ends.length === 0)
    return isSum && AVERAGE.test(clause) ? words.map(({ text: one }) => one) : [];
  const behind = (word: ContentWord, end: number): boolean => {
    const first = firstOf(word, clause);
    const own = statements.find((statement) => first !== undefined && first < statement.end);
    return first !== undefined && first >= end && /\d/.test(own?.said ?? '');
  };
  const lost = ends.map((end) => words.filter((word) => behind(word, end)));
  const fewest = lost.reduce((least, one) => (one.length < least.length ? one : least));
  return fewest.map(({ text: one }) => one);
}

/** Where a clause first says a word, if it does. */
function firstOf({ text, means }: ContentWord, clause: string): number | undefined {
  const found = [text, ...means].map((form) => clause.indexOf(form)).filter((at) => at >= 0);
  return found.length === 0 ? undefined : Math.min(...found);
}
