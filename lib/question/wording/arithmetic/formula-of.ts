import { hasOwnNumber } from './has-own-number';

const TAKING = /^(?:请|帮我|帮忙|就|再|先|是|要|直接)*(?:拿|用|把|将|以|由)/;
/** Where the second side of a formula ends, and what it comes to begins. */
const COMES_TO =
  /[,。?!;:]|得(?:出|多少|几|到|数)|等于|(?:那)?是(?!否)|还?剩(?!余)|还余|(?:之后|以后)|的(?:结果|得数|比例|比值|差)|多少|几(?!乎)|占|合(?=多少|几)|$/;

/** Two figures on either side of a sign, what is said before them, and what behind. */
export type Formula = { head: string; left: string; right: string; tail: string };

/** The two sides of a formula of figures, and what stands around it; undefined for one of the asker's own numbers. */
export function formulaOf(text: string, sign: RegExp): Formula | undefined {
  const at = sign.exec(text);
  if (!at) return undefined;
  const before = text.slice(0, at.index).replace(/,$/, '');
  const behind = text.slice(at.index + at[0].length);
  const open =
    Math.max(...[',', '。', '?', '!', ';', ':'].map((mark) => before.lastIndexOf(mark))) + 1;
  const end = COMES_TO.exec(behind)?.index ?? behind.length;
  const left = before.slice(open).replace(TAKING, '').replace(/的$/, '');
  const right = behind.slice(0, end).replace(/的$/, '');
  const isNamed = left.length > 1 && right.length > 1 && !hasOwnNumber(left + right);
  return isNamed
    ? { head: before.slice(0, open), left, right, tail: behind.slice(end) }
    : undefined;
}
