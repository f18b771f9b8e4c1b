import { QUESTION_WORDS, STOP_WORDS } from './stop-words';

/** How texts and queries become terms. */
export type ChineseAnalysisOptions = {
  /** Cuts a text into words; joined they are the text. Default: `Intl.Segmenter('zh')`. */
  segment?: (text: string) => readonly string[];
  /** Gives different spellings one form, before anything else. Default: Unicode NFKC and lower case. */
  fold?: (text: string) => string;
  stopWords?: readonly string[];
  questionWords?: readonly string[];
};

/** Words and character bigrams of a text; a bigram is two UTF-16 code units in one number. */
export type AnalysedText = { words: string[]; bigrams: Uint32Array };

export type ChineseAnalysis = {
  analyseText(text: string): AnalysedText;
  /** As a text, without the words that make it a question, and without the bigrams that they are part of. */
  analyseQuery(query: string): AnalysedText;
};

const HAS_LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const SPACES_AT_CJK =
  /(?<=[\p{Script=Han}\d%])[^\S\n]+(?=\p{Script=Han})|(?<=\p{Script=Han})[^\S\n]+(?=[\p{Script=Han}\d])/gu;
const THOUSANDS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?[%‰]?$/u;

/** Han, kana, hangul, and the surrogates that write rarer Han; by ranges, because a pattern of scripts takes ten times as long. */
function isCjk(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x3040 && code <= 0x30ff) ||
    (code >= 0xac00 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007 ||
    code === 0x3005
  );
}

function bigramsOf(text: string): Uint32Array {
  const bigrams = new Uint32Array(text.length);
  let count = 0;
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const current = isCjk(code) ? code : 0;
    if (before !== 0 && current !== 0) bigrams[count++] = (before << 16) | current;
    before = current;
  }
  return bigrams.subarray(0, count);
}

function platformSegment(): (text: string) => string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return (text) => [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** Prepares an analysis; texts and queries of one index must go through the same. */
export function createChineseAnalysis({
  segment = platformSegment(),
  fold = (text) => text.normalize('NFKC').toLowerCase(),
  stopWords = STOP_WORDS,
  questionWords = QUESTION_WORDS,
}: ChineseAnalysisOptions = {}): ChineseAnalysis {
  const stopped = new Set(stopWords);
  const stoppedInQueries = new Set([...stopWords, ...questionWords]);

  const clean = (text: string): string => fold(text).replace(SPACES_AT_CJK, '');
  /** The form in which a word is a term, or nothing where it is none. */
  const termOf = (word: string): string | undefined => {
    if (isCjk(word.charCodeAt(0))) return word; // nearly every word: no pattern need be tried
    if (!HAS_LETTER_OR_NUMBER.test(word)) return undefined;
    return THOUSANDS.test(word) ? word.replaceAll(',', '') : word;
  };
  const termsOf = (words: readonly string[], isStopped: ReadonlySet<string>): string[] => {
    const terms: string[] = [];
    for (const word of words) {
      const term = isStopped.has(word) ? undefined : termOf(word);
      if (term !== undefined) terms.push(term);
    }
    return terms;
  };

  return {
    analyseText(text) {
      const cleaned = clean(text);
      return { words: termsOf(segment(cleaned), stopped), bigrams: bigramsOf(cleaned) };
    },
    analyseQuery(query) {
      const words = segment(clean(query));
      const kept = words.map((word) => (stoppedInQueries.has(word) ? ' ' : word)).join('');
      return { words: termsOf(words, stoppedInQueries), bigrams: bigramsOf(kept) };
    },
  };
}
