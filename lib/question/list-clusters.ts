import { isContrast } from './contrast';
import type { Token } from './tokenize-question';
import type { Vocabulary } from './vocabulary';

/** A longer text is no question with lists of its own. */
const MOST_TOKENS = 80;

/**
 * Single words of one kind side by side: two schemes, two levels, 收入 and 支出. 职工和居民医保基金收入支出 holds two such lists, which
 * multiply. Undefined where something else than such words is joined, too.
 */
export function listClusters({
  tokens,
  isJoin,
  kindOf,
  vocabulary,
}: {
  tokens: readonly Token[];
  isJoin: (token: Token) => boolean;
  kindOf: (token: Token) => string | undefined;
  vocabulary: Vocabulary;
}): Token[][] | undefined {
  if (tokens.length > MOST_TOKENS) return undefined;
  const clusters: Token[][] = [];
  let current: Token[] = [];
  let joined = false;
  for (const token of tokens) {
    if (isJoin(token)) {
      joined ||= current.length > 0;
      continue;
    }
    if (isWord(token)) {
      const last = current.at(-1);
      const isNext = last !== undefined && isAlike({ last, token, kindOf, vocabulary });
      if (joined && !isNext) return undefined;
      if (isNext && current.length === 1) clusters.push(current);
      if (isNext) current.push(token);
      else current = [token];
    } else if (token.kind !== 'content' && token.kind !== 'function') current = [];
    joined &&= !isWord(token) && current.length > 0;
  }
  return clusters;
}

const isWord = ({ kind, frame }: Token): boolean => kind === 'content' && frame !== true;

function isAlike({
  last,
  token,
  kindOf,
  vocabulary,
}: {
  last: Token;
  token: Token;
  kindOf: (token: Token) => string | undefined;
  vocabulary: Vocabulary;
}): boolean {
  if (last.text.includes(token.text) || token.text.includes(last.text)) return false;
  const kind = kindOf(last);
  if (kind !== undefined) return kind !== '?' && kind !== '' && kind === kindOf(token);
  return isContrast(last.text, token.text, vocabulary);
}
