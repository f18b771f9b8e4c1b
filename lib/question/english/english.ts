import { translateAmounts } from './english-amounts';
import { ENGLISH_FRAMES, ENGLISH_GRAMMAR, ENGLISH_JOINS } from './english-frames';
import { plainEnglish } from '@/lib/question/vocabulary/english-names';
import type { EnglishNames } from '@/lib/question/vocabulary/english-names';
import { dropPlainEnglish } from './english-plain-words';
import { plainAsking } from './plain-asking';
import { translatePlaces } from './english-places';
import { translateTimes } from './english-times';

const HAN = /\p{Script=Han}/gu;
const LATIN = /[a-z]/gi;
/** Fewer letters than this are an abbreviation (DRG), more a language. */
const LEAST_LETTERS = 6;

/** So many times more letters than Chinese characters: a term is quoted in an English question. */
const QUOTES_CHINESE = 6;

/** English where letters are Latin, but for a term; `before` where a question is too short to say: 2024? */
export function languageOf(text: string, before: 'zh' | 'en' = 'zh'): 'zh' | 'en' {
  const han = text.match(HAN)?.length ?? 0;
  const latin = text.match(LATIN)?.length ?? 0;
  if (han * QUOTES_CHINESE > latin || (han > 0 && /^\p{Script=Han}/u.test(text))) return 'zh';
  return latin >= LEAST_LETTERS ? 'en' : before;
}

/** An English question in the Chinese that the rest reads: terms, places, times and the way of asking. */
export function translateEnglish(text: string, names: EnglishNames): string {
  return plainAsking(text)
    .split(/(?<=[?!;])\s+|(?<=[a-z\d]{2}\.)\s+(?=[a-z])/)
    .map((sentence) => translateSentence(sentence, names))
    .filter((sentence) => sentence !== '')
    .join('?');
}

function translateSentence(sentence: string, names: EnglishNames): string {
  const plain = plainEnglish(sentence.replace(/[?!.;]+$/, ''));
  const named = tidy(translateTimes(translatePlaces(names.toChinese(translateAmounts(plain)))));
  const asks: string[] = [];
  let rest = wholeFirst(countedLists(named));
  for (const { pattern, here = ' ', ask } of ENGLISH_FRAMES) {
    if (!pattern.test(rest)) continue;
    rest = tidy(rest.replace(pattern, here));
    if (ask !== undefined) asks.push(ask);
  }
  const joined = dropPlainEnglish(
    listed(rest).replace(ENGLISH_JOINS, ' 和 ').replace(ENGLISH_GRAMMAR, ' '),
  );
  return close(`${timeFirst(tidy(joined))} ${mainAsk(asks)}`).toLowerCase();
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** 是多少 beside a more telling wish says nothing. */
function mainAsk(asks: readonly string[]): string {
  const telling = asks.filter((ask) => ask !== '是多少' && ask !== '有哪些');
  return (telling.length > 0 ? telling.slice(0, 2) : asks.slice(0, 1)).join('');
}

const TERM = String.raw`[^\sa-z,]+(?![^\s,])`;
const LISTED = `${TERM}(?: (?:(?:and|or) )?${TERM})*`;
const WHOLE = new RegExp(`(${LISTED}) of (${LISTED})(?! of\\b)`);

/** 累计结存 of 统筹基金 of 职工 → 职工 统筹基金 累计结存: Chinese has the whole first. */
function wholeFirst(text: string): string {
  let rest = text;
  for (let left = 3; left > 0; left -= 1) rest = rest.replace(WHOLE, '$2 $1');
  return rest;
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const COUNTED = new RegExp(
  `\\b(${NUMBERS.join('|')}) (?:main |key |major |policy |specific )?(?=[\\u3400-\\u9fff])`,
  'g',
);

/** three recommendations → 三个建议. */
const countedLists = (text: string): string =>
  text.replace(
    COUNTED,
    (_, word: string) => ` ${'二三四五六七八九十'[NUMBERS.indexOf(word)] ?? ''}个`,
  );

const TIME =
  /(?:近[两三四五六十\d]年|\d{4}年(?:至\d{4}年|以来|末|[上下]半年|第\d季度)?(?:(?: ,| 和)+ \d{4}年末?)*|[去前今明]年|历年)/g;

/** A question has its one time in front, where Chinese has it. */
function timeFirst(text: string): string {
  const times = text.match(TIME) ?? [];
  const [time] = times;
  return times.length === 1 && time !== undefined && !text.startsWith('那')
    ? `${time} ${text.replace(time, ' ').replace(/^[\s,和]+/, '')}`
    : text;
}

/** Commas part the members of a list where it goes on with and; else they part nothing that Chinese would. */
const listed = (text: string): string =>
  text.replace(/ ?, ?/g, /,[^,]*\b(?:and|or)\b/.test(text) ? ' , ' : ' ');

/** No blank beside Chinese, as in any question. */
const close = (text: string): string =>
  tidy(text)
    .replace(/ ?, ?/g, '、')
    .replace(/(?<=[\u3400-\u9fff\d（）]) (?=[\u3400-\u9fff\d（）])/g, '')
    .replace(/^[\s、和]+|[\s、和]+$/g, '');
