import type { Ask } from '@/lib/schema/reading';

/** What is counted through, one after the other. */
const COUNTED = '(批|轮|期|版|届)';
const SAID = new RegExp(`第([\\d一二三四五六七八九十]+)${COUNTED}`, 'g');
const STEPS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?:[再往]?前面?|再?上)(?:的)?一${COUNTED}`), -1],
  [new RegExp(`(?:[再往]?后面?|再?下)(?:的)?一${COUNTED}`), 1],
];
const DIGITS = '一二三四五六七八九';

/** 上一批呢 after 第11批 with the one that is meant written out: 第10批呢. The text itself where the turn before counts nothing of the kind. */
export function relativeBatch(text: string, previous: Ask | undefined): string {
  for (const [pattern, step] of STEPS) {
    const kind = pattern.exec(text)?.[1];
    const said = [...(previous?.text ?? '').matchAll(SAID)].filter((one) => one[2] === kind);
    const place = numberOf(said[0]?.[1] ?? '') + step;
    if (said.length === 1 && place > 0) return text.replace(pattern, `第${place}${kind}`);
  }
  return text;
}

/** 11, 十一, 二十 as a number; NaN for anything else. */
function numberOf(numeral: string): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  const [tens, ones = ''] = numeral.includes('十') ? numeral.split('十') : ['0', numeral];
  const digit = (one: string): number => DIGITS.indexOf(one) + 1;
  const value =
    (tens === '0' ? 0 : (digit(tens || '一') || NaN) * 10) + (ones === '' ? 0 : digit(ones));
  return numeral === '' ? NaN : value;
}
