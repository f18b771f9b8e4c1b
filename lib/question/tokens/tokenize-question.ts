import type { ContentWord } from '@/lib/schema/reading';
import { cutAsking } from './cut-asking';
import { groupToken } from './group-token';
import { isAsking } from './is-asking';
import { isEveryday } from './is-everyday';
import { keepBreakdowns } from '@/lib/question/vocabulary/keep-breakdowns';
import { mergeSingles } from './merge-singles';
import { readTimes } from '@/lib/question/time/read-time';
import { joinNear } from '@/lib/question/vocabulary/near-words';
import { quotedToken } from './quoted-token';
import type { Token } from './token';
import type { Phrase, Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { withModifiers } from './with-modifiers';
import { withoutInvented } from './without-invented';
import { spokenWeight } from './word-weight';

type Cut = { text: string; start: number };
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
  for (const { start, end, slot } of readTimes({ text, thisYear })) {
    tokens.push(...scan({ text: text.slice(at, start), start: at }, vocabulary));
    tokens.push({ text: text.slice(start, end), start, kind: 'time', time: slot });
    at = end;
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

type Found = {
  text: string;
  at: number;
  /** Where what no term covers begins. */
  plainFrom: number;
  found: Token;
  vocabulary: Vocabulary;
};

/** No 办好 in 经办好, no 流程 in 全流程, no 信息 in 信息化, no 通过 in 通过率. */
function isPieceOfWord({ text, at, plainFrom, found, vocabulary }: Found): boolean {
  const { passagesWith } = vocabulary;
  const isBeginning = goesOn({ text, start: at }, found, vocabulary);
  if (isBeginning && found.kind === 'function') return true;
  if (found.kind === 'function' && isRestOfWord({ text, at, plainFrom, found, vocabulary }))
    return true;
  const inWord =
    at > plainFrom &&
    (passagesWith.has(text.slice(at - 1, at + 1)) ||
      (OPENS_WORD.test(text.charAt(at - 1)) &&
        passagesWith.has(text.slice(at - 1, at + found.text.length))));
  return (inWord || isBeginning) && found.frame === true;
}

/** No 总的 in 汇总的, no 总之 in 汇总之需: its beginning ends a word of the documents, and what is left is grammar of its own. */
const isRestOfWord = ({ text, at, plainFrom, found, vocabulary }: Found): boolean =>
  at > plainFrom &&
  found.text.length === 2 &&
  vocabulary.passagesWith.has(text.slice(at - 1, at + 1)) &&
  vocabulary.phrases.get(found.text.slice(1))?.kind === 'function' &&
  /[的之所地]$/.test(found.text);

/** 全 makes another word of the one behind it: 全流程, 非医药. */
const OPENS_WORD = /[全非超准半]/;

/** 化 makes another word of the one before it: 信息化, 标准化, 通过率. */
const MAKES_WORD = /^[化性型级率]/;

/** Whether a token is but the beginning of such a word of the documents. */
const goesOn = (
  { text, start }: Cut,
  token: Token | undefined,
  { passagesWith }: Vocabulary,
): boolean => {
  const end = start + (token?.text.length ?? 0);
  return MAKES_WORD.test(text.slice(end)) && passagesWith.has(text.slice(start, end + 1));
};

/** 参保数据 is 参保 and 数据, not 参保数 and a rest. */
const DATA = /^数据$/;

/** The longest name of a place or spelling of a term at a place of the text. */
function knownAt({ text, start }: Cut, at: number, vocabulary: Vocabulary): Token | undefined {
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
    if (isTerm && !isCut && !hasFigures(area, vocabulary)) return tokenOf(place, phrase);
    if (area !== undefined) return { ...place, kind: 'area', area };
    if (phrase && !isCut) return tokenOf(place, phrase);
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

const tokenOf = (place: Cut, { kind, means }: Phrase): Token =>
  kind === 'function'
    ? { ...place, kind: 'function' }
    : { ...place, kind: 'content', means, frame: kind === 'frame' };

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
    if (phrase) return tokenOf(place, phrase);
    return { ...place, kind: 'content', means: [word], frame: isEveryday(word, vocabulary) };
  });
}

/** The content of tokens, with what each word says. */
export function contentOf(tokens: readonly Token[], vocabulary: Vocabulary): ContentWord[] {
  const words = new Map<string, ContentWord>();
  for (const { kind, text, means = [text], frame = false } of tokens) {
    if (kind !== 'content' || words.has(text)) continue;
    // A word that the documents have is looked for as itself.
    const near = vocabulary.passagesWith.has(text) ? undefined : vocabulary.near.get(text);
    words.set(text, {
      text,
      means: keepBreakdowns({ text, means, vocabulary }),
      ...(near === undefined ? {} : { near: [...near] }),
      weight: frame ? 0.2 : spokenWeight({ text, means, vocabulary }),
      frame,
    });
  }
  return [...words.values()];
}
