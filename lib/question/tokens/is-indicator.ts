import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Token } from './token';

/** 参保人数和住院天数: each is the whole name of an indicator, or says nothing else than one. */
export const isIndicator = (
  { text, means = [] }: Token,
  { series, breakdownWords }: Vocabulary,
): boolean => {
  const others = means.filter((one) => one !== text);
  const names = [text, ...(others.length === 1 ? others : [])];
  return (
    !breakdownWords.has(text) &&
    series.some(({ indicator }) =>
      indicator.spellings.split('\n').some((spelling) => names.includes(spelling)),
    )
  );
};
