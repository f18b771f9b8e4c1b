import type { Token } from './token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const OF_PEOPLE = /^(?:困难|特困|重点|普通|优秀|失业|新)$/;

/** An everyday word right before a thing is part of what is asked: 夜间门诊, 贫困居民. */
export const withModifiers = (
  tokens: readonly Token[],
  { segmenter, phrases, breakdownWords }: Vocabulary,
): Token[] =>
  tokens.map((token, at) => {
    const next = tokens[at + 1];
    // 有什么困难 asks for difficulties; 困难职工 are some of the 职工.
    if (OF_PEOPLE.test(token.text) && breakdownWords.has(next?.text ?? ''))
      return { ...token, kind: 'content', means: [token.text], frame: false };
    const isBeforeThing = next?.kind === 'content' && next.frame !== true;
    const narrows = token.frame === true && !phrases.has(token.text) && isBeforeThing;
    return narrows && segmenter.narrows(token.text) ? { ...token, frame: false } : token;
  });
