import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { kindsOf } from './kinds-of';
import type { Token } from './token';

/**
 * 三级医院的起付线比一级高多少: the one value that stands behind the joint is held against the value of its kind further in front, and not
 * against what stands next to it.
 */
export function heldAgainst({
  list,
  tokens,
  vocabulary,
}: {
  list: readonly (readonly Token[])[];
  tokens: readonly Token[];
  vocabulary: Vocabulary;
}): string[][] | undefined {
  const [last, ...others] = list.at(-1) ?? [];
  const [first] = list[0] ?? [];
  if (!last || !first || others.length > 0 || list.length !== 2) return undefined;
  const kinds = kindsOf(last, vocabulary).filter((kind) => kind !== '' && kind !== '?');
  const isAlike = (token: Token) =>
    token.kind === 'content' && kindsOf(token, vocabulary).some((kind) => kinds.includes(kind));
  if (list[0]?.some(isAlike) === true) return undefined;
  const [own, ...more] = tokens.slice(0, tokens.indexOf(first)).filter(isAlike);
  return own && more.length === 0 ? [[own.text], [last.text]] : undefined;
}
