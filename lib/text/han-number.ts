const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, bigint>> = { 万: 10_000n, 亿: 100_000_000n };

/** Characters that a number in 汉字 is written with. */
export const HAN_NUMERALS = '零〇一二两三四五六七八九十百千万亿';

/** Digits read one by one: 二〇二四 → 2024. */
function readDigitByDigit(text: string): string | undefined {
  const digits = [...text].map((char) => DIGITS[char]);
  return digits.every((digit) => digit !== undefined) ? digits.join('') : undefined;
}

/** A group below 万: 三百二十 → 320; a bare 十, 百 or 千 counts as one of it. */
function readGroup(text: string): number | undefined {
  let total = 0;
  let pending: number | undefined;
  for (const char of text) {
    const digit = DIGITS[char];
    const power = SMALL[char];
    if (digit !== undefined) {
      if (pending !== undefined && pending !== 0) return undefined;
      pending = digit;
    } else if (power !== undefined) {
      total += (pending ?? 1) * power;
      pending = undefined;
    } else return undefined;
  }
  return total + (pending ?? 0);
}

type Sum = { total: bigint; group: string };

/** Adds a group before 万 or 亿; 亿 scales all that stands before it, and 万亿 scales twice. */
function addLarge({ total, group }: Sum, large: bigint): Sum | undefined {
  if (group === '' && total > 0n) return { total: total * large, group: '' };
  const value = readGroup(group === '' ? '一' : group);
  if (value === undefined) return undefined;
  const added =
    large === LARGE['亿'] ? (total + BigInt(value)) * large : total + BigInt(value) * large;
  return { total: added, group: '' };
}

/**
 * The value of a whole number in 汉字 as a plain decimal: 十 → 10, 三百二十万 → 3200000, 二〇二四 → 2024.
 * Nothing where the characters are no number.
 */
export function readHanNumber(text: string): string | undefined {
  if (text === '') return undefined;
  if (text.length > 1 && [...text].every((char) => char in DIGITS)) return readDigitByDigit(text);
  let sum: Sum | undefined = { total: 0n, group: '' };
  for (const char of text) {
    const large = LARGE[char];
    sum = large === undefined ? { ...sum, group: sum.group + char } : addLarge(sum, large);
    if (!sum) return undefined;
  }
  const rest = sum.group === '' ? 0 : readGroup(sum.group);
  return rest === undefined ? undefined : String(sum.total + BigInt(rest));
}
