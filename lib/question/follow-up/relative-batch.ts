import type { Ask } from '@/lib/schema/reading';
import { readHanNumber } from '@/lib/text/han-number';

/** What is counted through, one after the other. */
const COUNTED = '(批|轮|期|版|届)';
const SAID = new RegExp(`第([\\d一二三四五六七八九十]+)${COUNTED}`, 'g');
const STEPS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?:[再往]?前面?|再?上)(?:的)?一${COUNTED}`), -1],
  [new RegExp(`(?:[再往]?后面?|再?下)(?:的)?一${COUNTED}`), 1],
];

/** 上一批呢 after 第11批 with the one that is meant written out: 第10批呢. The text itself where the turn before counts nothing of the kind. */
export function relativeBatch(text: string, previous: Ask | undefined): string {
  for (const [pattern, step] of STEPS) {
    const kind = pattern.exec(text)?.[1];
    const said = [...(previous?.text ?? '').matchAll(SAID)].filter((one) => one[2] === kind);
    const [, numeral = ''] = said[0] ?? [];
    const place = Number(readHanNumber(numeral) ?? numeral) + step;
    if (said.length === 1 && place > 0) return text.replace(pattern, `第${place}${kind}`);
  }
  return text;
}
