import type { Phrase, Vocabulary } from './vocabulary';

const MIN_LENGTH = 3;
const MAX_LENGTH = 8;
const HAN = /^\p{Script=Han}+$/u;
/** Everyday wording is too loose to correct towards. */
const LOOSE = /[了多少几的钱还吗个什啥哪怎谁]/;
/** 门诊人次比住院多, 个人那部分, 参保没数: what joins, compares, points, ranks (乙等) and denies is no misprint, strange as its neighbours may be. */
const GRAMMAR = /[没比和与跟占是那这里中甲乙丙丁一二三四五六七八九十]/;
/** 骗保人判了几年: what is done is no misprint of 骗保人员. */
const DONE = /^[了过着]/;
/** Stands for the character that is left open. */
const OPEN = '\u0001';

const openAt = (text: string, at: number): string => text.slice(0, at) + OPEN + text.slice(at + 1);

/**
 * Every term of three to eight characters that is written so (`isWritten`) by each form with one character left open, and
 * what terms mean where no term is written so (定点医疗机构); ambiguous forms are left out. 医疗总花费 is but said: 医疗花费 is no
 * misprint of it.
 */
export function openForms(
  phrases: ReadonlyMap<string, Phrase>,
  isWritten: (spelling: string) => boolean,
): Map<string, string> {
  const terms = [...phrases].filter(([, { kind }]) => kind === 'term');
  const forms = formsOf(terms.map(([spelling]) => spelling).filter(isWritten));
  const meanings = terms.flatMap(([spelling, { means }]) =>
    means.filter((meaning) => meaning !== spelling),
  );
  for (const [form, meaning] of formsOf(new Set(meanings)))
    if (!forms.has(form)) forms.set(form, meaning);
  return forms;
}

const isCorrectable = (spelling: string): boolean =>
  spelling.length >= MIN_LENGTH &&
  spelling.length <= MAX_LENGTH &&
  HAN.test(spelling) &&
  !LOOSE.test(spelling);

function formsOf(spellings: Iterable<string>): Map<string, string> {
  const forms = new Map<string, string>();
  for (const spelling of spellings) {
    if (!isCorrectable(spelling)) continue;
    for (let at = 0; at < spelling.length; at += 1) {
      const form = openAt(spelling, at);
      forms.set(form, forms.has(form) && forms.get(form) !== spelling ? '' : spelling);
    }
  }
  return forms;
}

/**
 * A question with its misprints put right: 统畴基金 → 统筹基金, 异地就衣 → 异地就医, 次均住费用 → 次均住院费用. A character is
 * doubted only where it stands beside another as nowhere in the corpus, and changed only where one term fits around it.
 */
export function correctMisprints(text: string, vocabulary: Vocabulary): string {
  let corrected = withPlaces(text, vocabulary);
  for (let at = 1; at < corrected.length; at += 1) {
    const pair = corrected.slice(at - 1, at + 1);
    if (!HAN.test(pair) || vocabulary.neighbours.has(pair)) continue;
    corrected = putRight(corrected, at, vocabulary) ?? corrected;
  }
  return corrected;
}

/** 苏洲 is 苏州: no place is written so, and one is that sounds the same. 株洲 and 亚洲 stay. */
const withPlaces = (text: string, { areas }: Vocabulary): string =>
  text.replace(/\p{Script=Han}洲/gu, (name) => {
    const likely = name.replace('洲', '州');
    return !areas.has(name) && areas.has(likely) ? likely : name;
  });

/** The text with the term that fits over the strange pair ending at `at`; longest term first. */
function putRight(text: string, at: number, vocabulary: Vocabulary): string | undefined {
  for (let length = MAX_LENGTH; length >= MIN_LENGTH; length -= 1) {
    for (
      let start = Math.max(0, at - length);
      start <= at && start + length - 1 <= text.length;
      start += 1
    ) {
      const fixed =
        replaced({ text, start, length, at }, vocabulary) ??
        inserted({ text, start, length, at }, vocabulary);
      if (fixed !== undefined && !opensInWord(text, start, vocabulary.segmenter)) return fixed;
    }
  }
  return undefined;
}

type Place = { text: string; start: number; length: number; at: number };

/** 中草药 is a word of its own and no misprint of 中成药. */
const mayBeWrong = (text: string, { segmenter }: Vocabulary): boolean =>
  HAN.test(text) && segmenter.segment(text).length > 1;

/** So far around a character, and the words there are the same as in the whole text. */
const AROUND = 3;

/** 私 in 私立医院 belongs to a word of its own: another thing, and no misprint of 公立医院. */
function isInWord(text: string, at: number, segmenter: Vocabulary['segmenter']): boolean {
  const from = Math.max(0, at - AROUND);
  let end = from;
  for (const word of segmenter.segment(text.slice(from, at + AROUND + 1))) {
    end += word.length;
    if (end > at) return word.length > 1;
  }
  return false;
}

/** 中断缴费 over 集中期缴费 would cut 集中 in two. */
function opensInWord(text: string, start: number, segmenter: Vocabulary['segmenter']): boolean {
  const word = text.slice(start - 1, start + 1);
  return (
    start > 0 &&
    segmenter.segment(text.slice(Math.max(0, start - AROUND), start + 1)).at(-1) === word
  );
}

/** 人均筹资 over 人均资助 would cut 资助 in two. */
function endsInWord(text: string, last: number, segmenter: Vocabulary['segmenter']): boolean {
  const word = text.slice(last, last + 2);
  return word.length > 1 && segmenter.segment(text.slice(last, last + 1 + AROUND))[0] === word;
}

/** One character wrong: a window of the term's length that differs at one end of the strange pair. */
function replaced({ text, start, length, at }: Place, vocabulary: Vocabulary): string | undefined {
  const window = text.slice(start, start + length);
  if (window.length !== length || !mayBeWrong(window, vocabulary)) return undefined;
  for (const wrong of [at - start, at - 1 - start]) {
    if (wrong < 0 || wrong >= length) continue;
    if (length === MIN_LENGTH && wrong !== 1) continue; // 参保者 is no 参保率
    if (
      !isDoubtful(
        { text, at: start + wrong, isEnd: wrong === 0 || wrong === length - 1 },
        vocabulary,
      )
    )
      continue;
    const term = vocabulary.nearSpellings.get(openAt(window, wrong));
    if (term && term !== window) return text.slice(0, start) + term + text.slice(start + length);
  }
  return undefined;
}

/**
 * Whether a character fits neither of its neighbours. At an end of the term it must be no word of its own either:
 * 统筹基金|能 and 机构|占 are right as they stand.
 */
function isDoubtful(
  { text, at, isEnd }: { text: string; at: number; isEnd: boolean },
  { neighbours, near, phrases, segmenter }: Vocabulary,
): boolean {
  if (GRAMMAR.test(text[at] ?? '') || DONE.test(text.slice(at + 1))) return false;
  const pairs = [text.slice(at - 1, at + 1), text.slice(at, at + 2)].filter(
    (pair) => pair.length === 2 && HAN.test(pair),
  );
  // 托育 is a word, though no document has it.
  if (pairs.some((pair) => neighbours.has(pair) || near.has(pair))) return false;
  return (!isEnd || !phrases.has(text[at] ?? '')) && !isInWord(text, at, segmenter);
}

/** One character missing between the two of the strange pair. */
function inserted({ text, start, length, at }: Place, vocabulary: Vocabulary): string | undefined {
  const window = text.slice(start, start + length - 1);
  const gap = at - start;
  if (gap <= 0 || gap >= length - 1 || window.length !== length - 1 || !HAN.test(window))
    return undefined;
  const term = vocabulary.nearSpellings.get(window.slice(0, gap) + OPEN + window.slice(gap));
  return term && !endsInWord(text, start + length - 2, vocabulary.segmenter)
    ? text.slice(0, start) + term + text.slice(start + length - 1)
    : undefined;
}
