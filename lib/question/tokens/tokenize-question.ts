import { cutAsking } from './cut-asking';
import { fixedTokens } from './fixed-tokens';
import { isPieceOfWord } from './is-piece-of-word';
import { isAsking } from './is-asking';
import { isEveryday } from './is-everyday';
import { knownAt } from './known-at';
import { mergeSingles } from './merge-singles';
import { joinNear } from '@/lib/question/vocabulary/near-words';
import { phraseToken } from './phrase-token';
import { quotedToken } from './quoted-token';
import type { Cut, Token } from './token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { withModifiers } from './with-modifiers';
import { withoutInvented } from './without-invented';

const HAS_LETTER = /[\p{L}\p{N}]/u;
/** 几岁, 三种, 一位: how many, not of what. */
const IS_COUNT =
  /^[几一二两三四五六七八九十多数每\d]+(?:[种类个家项批岁次条级位年人所张倍点件天月份成档款套起例宗桩名户]|个月|人次|小数|方面|部分|大类|大|篇|块|章|步)$|^[一二两三四五六七八九十]$/;
const IS_NUMBER = /^[+-]?\d+(?:[,.]\d+)*[%‰]?$/;

/** Cuts a normalised question into times, places, terms and words; the longest spelling at each place wins. */
export function tokenizeQuestion({
  text,
  vocabulary,
  thisYear,
}: {
  text: string;
  vocabulary: Vocabulary;
  thisYear: number;
}): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const fixed of fixedTokens({ text, thisYear })) {
    tokens.push(...scan({ text: text.slice(at, fixed.start), start: at }, vocabulary), fixed);
    at = fixed.start + fixed.text.length;
  }
  tokens.push(...scan({ text: text.slice(at), start: at }, vocabulary));
  return withModifiers(tokens, vocabulary);
}

/** What a question puts in quotation marks or title marks is one word: "四同", 《规范》. */
const QUOTED = /"([^"]{2,16})"|《([^《》]{2,40})》/g;

function scan({ text, start }: Cut, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of text.matchAll(QUOTED)) {
    const quoted = match[1] ?? match[2] ?? '';
    tokens.push(...scanPlain({ text: text.slice(at, match.index), start: start + at }, vocabulary));
    const inner = scanPlain({ text: quoted, start: start + match.index + 1 }, vocabulary);
    const isKnown = inner.length === 1 || inner.some(({ kind }) => kind === 'area');
    tokens.push(
      ...(isKnown
        ? inner
        : [
            quotedToken({
              quoted,
              start: start + match.index + 1,
              inner,
              vocabulary,
              isSpelledOut: text.split(quoted.slice(1)).length > 2,
            }),
          ]),
    );
    at = match.index + match[0].length;
  }
  tokens.push(...scanPlain({ text: text.slice(at), start: start + at }, vocabulary));
  return tokens;
}

function scanPlain({ text, start }: Cut, vocabulary: Vocabulary): Token[] {
  const tokens: Token[] = [];
  let plainFrom = 0;
  let at = 0;
  const flush = (end: number) => {
    if (end > plainFrom)
      tokens.push(
        ...plainWords({ text: text.slice(plainFrom, end), start: start + plainFrom }, vocabulary),
      );
  };
  while (at < text.length) {
    const found = knownAt({ text, start }, at, vocabulary);
    const isPiece =
      found !== undefined && isPieceOfWord({ text, at, plainFrom, found, vocabulary });
    const token = isPiece ? undefined : found;
    if (!token) {
      at += 1;
      continue;
    }
    flush(at);
    tokens.push(token);
    at += token.text.length;
    plainFrom = at;
  }
  flush(text.length);
  return tokens;
}

/** What no term covers, cut by the segmenter. */
function plainWords({ text, start }: Cut, vocabulary: Vocabulary): Token[] {
  let at = start;
  const pieces = joinNear({
    pieces: cutAsking(vocabulary.segmenter.segment(text), vocabulary),
    near: vocabulary.near,
    isKnown: (piece) =>
      vocabulary.passagesWith.has(piece) ||
      vocabulary.phrases.has(piece) ||
      IS_COUNT.test(piece) ||
      isEveryday(piece, vocabulary),
  });
  return mergeSingles(withoutInvented(pieces, vocabulary), vocabulary).map((word): Token => {
    const place = { text: word, start: at };
    at += word.length;
    if (!HAS_LETTER.test(word)) return { ...place, kind: 'sign' };
    if (IS_NUMBER.test(word)) return { ...place, kind: 'number' };
    if (IS_COUNT.test(word) || isAsking(word, vocabulary)) return { ...place, kind: 'function' };
    const phrase = vocabulary.phrases.get(word);
    if (phrase) return phraseToken(place, phrase);
    return { ...place, kind: 'content', means: [word], frame: isEveryday(word, vocabulary) };
  });
}
