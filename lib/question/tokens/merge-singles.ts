import { isAsking } from './is-asking';
import { isEveryday } from './is-everyday';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const LONGEST_MERGED = 6;
const HAN = /^\p{Script=Han}+$/u;
const NUMERAL = /^[一二两三四五六七八九十]$/;
const MEASURE = /^[个种类家项批岁次条级位年人所张倍点件天月日份成大块篇章步方部者是分的]/;
/** 一|事实, 一回|花: how many is no beginning of a name. */
const NUMBERED = /^[一二两三四五六七八九十几][个回趟次笔家种项条]?$/;
/** 给基金 is no name: to whom, of what. */
const PREPOSITION = /^[给对把被向从让由替]$/;
/** Stands only behind a verb. */
const DONE = /^[了过着]$/;

/** Where two words meet, and the word behind them; empty at the end. */
type Joint = { last: string; word: string; next: string; vocabulary: Vocabulary };

/** A segmenter that does not know a term cuts it to single characters: 超声|骨|刀 is one word again where the corpus writes it so. */
export function mergeSingles(words: readonly string[], vocabulary: Vocabulary): string[] {
  const merged: string[] = [];
  for (const [at, word] of words.entries()) {
    const last = merged.at(-1);
    const joins =
      last !== undefined &&
      (word.length === 1 || last.length === 1) &&
      last.length + word.length <= LONGEST_MERGED &&
      HAN.test(last + word) &&
      isOneName({ last, word, next: words[at + 1] ?? '', vocabulary }) &&
      vocabulary.neighbours.has((last.at(-1) ?? '') + (word[0] ?? ''));
    if (joins) merged[merged.length - 1] = last + word;
    else merged.push(word);
  }
  return merged;
}

/** Words of content may be one name; so may a numeral and what it numbers: 四同, 三进. */
const isOneName = ({ last, word, next, vocabulary }: Joint): boolean =>
  (NUMERAL.test(last) && word.length === 1 && !MEASURE.test(word)) ||
  (!NUMBERED.test(last) &&
    !PREPOSITION.test(last) &&
    !NUMERAL.test(word) &&
    [word, last].every((one) => !isFunction(one, vocabulary) && !isSpeech(one, vocabulary)) &&
    !isSpokenAction({ last, word, next, vocabulary }));

/** 财政|拨, 价格|降, 药|出|了: a word of action is no end of the name of who or what acts. */
const isSpokenAction = ({ last, word, next, vocabulary }: Joint): boolean =>
  isEveryday(word, vocabulary) &&
  (DONE.test(next) ||
    (last.length > 1 && (vocabulary.near.has(word) || vocabulary.passagesWith.has(last))));

/** 多|不少 is no name: a word of everyday speech stands by itself. */
const isSpeech = (word: string, vocabulary: Vocabulary): boolean =>
  word.length > 1 && isEveryday(word, vocabulary);

const isFunction = (word: string, vocabulary: Vocabulary): boolean =>
  vocabulary.phrases.get(word)?.kind === 'function' || isAsking(word, vocabulary);
