import { fold } from './fold';
import { readHanNumber } from './han-number';
import { findNumbers } from './numbers';
import { parseUnit } from './units';

/** A value that a statement may be right or wrong about: when, how much, or which one in order. */
export type Value =
  | { kind: 'time'; text: string; year: number; month?: number; day?: number }
  | { kind: 'amount'; text: string; value: string; unit: string }
  | { kind: 'ordinal'; text: string; value: string; noun: string };

const TIME =
  /(?<![\d.])(?:((?:19|20)\d{2})年(?:(\d{1,2})月(?:(\d{1,2})[日号])?)?|(?<!\d)(\d{1,2})月(?:(\d{1,2})[日号])?(?!\d|份?至))/g;
const ORDINAL = /第(\d+|[一二三四五六七八九十]+)(批次?|梯队|类|级|档|届|轮|期|阶段|大|名|位|步)/g;
/** 10月1日 of a sentence that has named no year is of some year. */
const ANY_YEAR = 0;
/** 一个, 两家: too common to be what a statement is about. */
const COMMON = /^[一二两三]$/;
/** 两万, said of money without its unit. */
const ROUND =
  /([一二两三四五六七八九十]+[万亿])(?![\p{Script=Han}\d]|多|余)|([一二两三四五六七八九十]+[万亿])(?=[吧吗呢的对是])/gu;
const DURATION = /^(?:年|个月|月|天|日|周)$/;

/** The times, amounts and ordinals of a text, in reading order within a kind; a month without a year is of the year named before it. */
export function valuesIn(whole: string): Value[] {
  const text = fold(whole);
  const times = timesIn(text);
  const ordinals = [...text.matchAll(ORDINAL)].map(([said, number = '', noun = '']): Value => ({
    kind: 'ordinal',
    text: said,
    value: /^\d/.test(number) ? number : (readHanNumber(number) ?? number),
    noun,
  }));
  const rest = [TIME, ORDINAL].reduce(
    (left, pattern) => left.replace(pattern, (said) => ' '.repeat(said.length)),
    text,
  );
  return [...times, ...ordinals, ...amountsIn(rest), ...roundIn(rest)];
}

const roundIn = (text: string): Value[] =>
  [...text.matchAll(ROUND)].map(([said]) => ({
    kind: 'amount',
    text: said,
    value: readHanNumber(said) ?? said,
    unit: '',
  }));

function timesIn(text: string): Value[] {
  let year = ANY_YEAR;
  return [...text.matchAll(TIME)].map(([said, own, ofYear, dayOfYear, alone, dayAlone]): Value => {
    if (own !== undefined) year = Number(own);
    const [month, day] = [ofYear ?? alone, dayOfYear ?? dayAlone];
    return {
      kind: 'time',
      text: said,
      year,
      ...(month !== undefined && { month: Number(month) }),
      ...(day !== undefined && { day: Number(day) }),
    };
  });
}

function amountsIn(text: string): Value[] {
  return findNumbers(text).flatMap(({ end, text: digits, value, form, unit: own }): Value[] => {
    const said = text.slice(end, end + 3);
    const years = /^年(?!度|底|末|初|龄|均|代)/.exec(said)?.[0];
    const unit = own ?? years ?? parseUnit(text, end)?.unit ?? '';
    if (unit === '' && !/[万亿]/.test(digits)) return [];
    if (form === 'han' && COMMON.test(digits) && !DURATION.test(unit)) return [];
    return [{ kind: 'amount', text: `${digits}${own === undefined ? unit : ''}`, value, unit }];
  });
}
