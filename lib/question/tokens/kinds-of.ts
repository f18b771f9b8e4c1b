import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Token } from './token';

const AGE = /^\d+岁及?以上$/;

/** Every dimension that a word may be a value of: 三级医院 is a level and a kind of institution; 65岁以上 is an age in any table. */
export const kindsOf = (
  { text, means = [] }: Token,
  { breakdownWords }: Pick<Vocabulary, 'breakdownWords'>,
): string[] =>
  AGE.test(text)
    ? ['age']
    : [...new Set([text, ...means].flatMap((word) => breakdownWords.get(word) ?? []))];
