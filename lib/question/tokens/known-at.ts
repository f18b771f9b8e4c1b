import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { groupToken } from './group-token';
import type { Cut, Token } from './token';
import { phraseToken } from './phrase-token';

/** 参保数据 is 参保 and 数据, not 参保数 and a rest. */
const DATA = /^数据$/;

/** The longest name of a place or spelling of a term at a place of the text. */
export function knownAt(
  { text, start }: Cut,
  at: number,
  vocabulary: Vocabulary,
): Token | undefined {
  const longest = Math.min(
    Math.max(vocabulary.longestPhrase, vocabulary.longestArea),
    text.length - at,
  );
  for (let length = longest; length > 1; length -= 1) {
    const piece = text.slice(at, at + length);
    if (piece.length > 1 && DATA.test(text.slice(at + length - 1, at + length + 1))) continue;
    const phrase = vocabulary.phrases.get(piece);
    const place = { text: piece, start: start + at };
    const isTerm = phrase?.kind === 'term';
    const isCut = isTerm && isCutByLonger({ text, start: at }, length, vocabulary);
    const area = vocabulary.areas.get(piece);
    if (isTerm && !isCut && !hasFigures(area, vocabulary)) return phraseToken(place, phrase);
    if (area !== undefined) return { ...place, kind: 'area', area };
    if (phrase && !isCut) return phraseToken(place, phrase);
  }
  return groupToken(text.slice(at), start + at);
}

/** A place that has figures is one, whatever else people say for it: 东南亚. */
const hasFigures = (area: string | undefined, { coveredAreas }: Vocabulary): boolean =>
  area !== undefined && coveredAreas.has(area);

/**
 * 在职 in 统筹基金在职工医保里 is none: a longer term begins inside it and goes on behind it. 职工个人 in 职工个人账户 is none either:
 * a term as long goes on behind it, and what it leaves is a term.
 */
function isCutByLonger(
  { text, start }: Cut,
  length: number,
  { phrases, longestPhrase }: Vocabulary,
): boolean {
  for (let from = start + 1; from < start + length; from += 1) {
    const most = Math.min(longestPhrase, text.length - from);
    const leavesTerm = phrases.get(text.slice(start, from))?.kind === 'term';
    const least = leavesTerm ? length : length + 1;
    for (let size = most; size >= least && from + size > start + length; size -= 1) {
      if (phrases.get(text.slice(from, from + size))?.kind === 'term') return true;
    }
  }
  return false;
}
