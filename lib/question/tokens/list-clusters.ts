import { isContrast } from '@/lib/question/vocabulary/contrast';
import { isIndicator } from './is-indicator';
import type { Token } from './token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

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
  const items = tokens.flatMap((token): (Token | 'join' | 'break')[] => {
    if (isJoin(token)) return ['join'];
    if (isWord(token)) return [token];
    return token.kind === 'content' || token.kind === 'function' ? [] : ['break'];
  });
  const clusters: Token[][] = [];
  const plain = items.filter((item, at) => item !== 'join' || items[at + 1] !== 'join');
  for (const [at, token] of plain.entries()) {
    if (typeof token === 'string') continue;
    const isJoined = plain[at - 1] === 'join';
    const last = plain[at - (isJoined ? 2 : 1)];
    if (last === undefined || typeof last === 'string') continue;
    const isNamed = isJoined && [last, token].every((one) => isIndicator(one, vocabulary));
    if (isNamed || isAlike({ last, token, kindOf, vocabulary })) extend(clusters, last, token);
    else if (isJoined) return undefined;
  }
  return clusters;
}

function extend(clusters: Token[][], last: Token, token: Token): void {
  const open = clusters.at(-1);
  if (open?.at(-1) === last) open.push(token);
  else clusters.push([last, token]);
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
