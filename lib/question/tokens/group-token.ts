import { readHanNumber } from '@/lib/text/han-number';
import type { Token } from './token';

const AGE = /^\d{1,3}岁及?以[上下]/;
/** 第十二批 is one of a row of batches, rounds or versions, and no other one answers for it. */
const ORDINAL = /^第([一二三四五六七八九十]{1,3}|\d{1,2})([批轮版届期])/;
const HAN_DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** What names one group at the beginning of a text, whether the table has such a group or not: 80岁以上, 第十二批. */
export function groupToken(text: string, start: number): Token | undefined {
  const age = AGE.exec(text)?.[0];
  if (age !== undefined) return tokenOf(age, start, [age.replace('及', ''), age]);
  const ordinal = ORDINAL.exec(text);
  if (!ordinal) return undefined;
  const [said, number = '', counter = ''] = ordinal;
  const value = Number(readHanNumber(number) ?? number);
  const first = value === 1 ? [`首${counter}`] : [];
  return tokenOf(said, start, [`第${value}${counter}`, `第${inHan(value)}${counter}`, ...first]);
}

const tokenOf = (text: string, start: number, means: readonly string[]): Token => ({
  text,
  start,
  kind: 'content',
  means: [...means],
});

/** 1 to 99 as it is said in an ordinal: 12 → 十二, 20 → 二十. */
function inHan(value: number): string {
  const tens = Math.floor(value / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : (HAN_DIGITS[tens] ?? '')}十`;
  return `${ten}${HAN_DIGITS[value % 10] ?? ''}`;
}
