import type { ContentWord } from '@/lib/schema/reading';
import type { Vocabulary } from './vocabulary';

const LEAST_WEIGHT = 0.3;
/** An insurance of its own: a fund that includes 生育保险 is not the fund of it. */
const OTHER_INSURANCE =
  /^(?:生育|大病|工伤|失业|养老|商业|长期护理|补充|意外|健康)[\u4e00-\u9fff]{0,4}保险$|^医疗救助$/;

/** `isBreakdown`: names a scheme, level or group, which must stand in the figure's own name and not just near it. */
export type Unit = {
  word: ContentWord;
  readings: readonly (readonly string[])[];
  isBreakdown: boolean;
};

/** A word with its readings; where it may mean a scheme or fund (统筹), it means that and not a piece of another name. */
export function unitOf(word: ContentWord, vocabulary: Vocabulary): Unit {
  const { breakdownWords } = vocabulary;
  const isBreakdown = [word.text, ...word.means].some(
    (meaning) => breakdownWords.has(meaning) || OTHER_INSURANCE.test(meaning),
  );
  const all = readingsOf(word, vocabulary);
  const narrow = all.filter((words) => words.some((one) => breakdownWords.has(one)));
  // In a library of one bulletin every word is common; what is asked outright still counts.
  const weight = word.frame ? word.weight : Math.max(LEAST_WEIGHT, word.weight);
  return {
    word: { ...word, weight },
    readings:
      isBreakdown && narrow.length > 0
        ? [
            ...narrow,
            ...ownReading(word, narrow),
            ...all.filter((words) => words.every((word) => /^\d+岁及以上$/.test(word))),
          ]
        : all,
    isBreakdown,
  };
}

/** 60岁及以上 is a group of its own and a piece of 60岁及以上人口; of 65岁及以上人口 it holds nothing. */
const AGE = /(\d+岁及?以上)/;
const isAge = (word: string): boolean => /^\d+岁及?以上$/.test(word);

/** 厂家 may mean 企业 and is a word of its own in 进口厂家市场份额; 统筹 is but a piece of 统筹基金. */
const ownReading = ({ text }: ContentWord, narrow: readonly (readonly string[])[]): string[][] =>
  narrow.some((words) => words.join('').includes(text)) ? [] : [[text]];

/** A content word as the lists of words that it may stand for: 统筹基金支出 → [统筹基金, 支出]. */
function readingsOf({ means, text }: ContentWord, vocabulary: Vocabulary): string[][] {
  return [...new Set([text, ...means])].map((meaning) => {
    const words = meaning
      .split(AGE)
      .flatMap((piece) => (isAge(piece) ? [piece] : vocabulary.segmenter.segment(piece)))
      .filter((word) => /[\p{L}\p{N}]/u.test(word));
    // A value with a bound (一级及以下) stands whole.
    const isValue =
      isAge(meaning) || (/以[上下]/.test(meaning) && vocabulary.breakdownWords.has(meaning));
    return words.length > 1 && !isValue ? words : [meaning];
  });
}
