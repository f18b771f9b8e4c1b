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

/**
 * The value of a whole number in 汉字 as a plain decimal: 十 → 10, 三百二十万 → 3200000, 二〇二四 → 2024.
 * Nothing where the characters are no number.
 */
export function readHanNumber(text: string): string | undefined {
  if (text.length > 1 && [...text].every((char) => char in DIGITS)) return readDigitByDigit(text);
  let total = 0n;
  let group = '';
  for (const char of text) {
    const large = LARGE[char];
    if (large === undefined) {
      group += char;
      continue;
    }
    const value = group === '' && total > 0n ? 0 : readGroup(group === '' ? '一' : group);
    if (value === undefined) return undefined;
    total =
      large === 100_000_000n ? (total + BigInt(value)) * large : total + BigInt(value) * large;
    if (value === 0) total *= large; // 万亿: the second sign scales what stands before it
    group = '';
  }
  const rest = group === '' ? 0 : readGroup(group);
  return rest === undefined || text === '' ? undefined : String(total + BigInt(rest));
}
