import { readHanNumber } from '@/lib/text/han-number';

/** What the right number of items adds to the fit, and a wrong one takes. */
const RIGHT_COUNT = 0.12;

/** 三条建议 is a list of three. */
export function countFit(text: string, items: number): number {
  const asked = [...text.matchAll(/([二两三四五六七八九十])(?:个|点|条|项|大|类|种|方面|部分)/g)];
  if (asked.length === 0) return 0;
  const counts = asked.map(([, digit = '']) => Number(readHanNumber(digit)));
  return counts.includes(items) ? RIGHT_COUNT : -RIGHT_COUNT;
}
