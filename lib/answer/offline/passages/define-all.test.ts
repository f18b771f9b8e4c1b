import { expect, test } from 'vitest';
import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { defineAll } from './define-all';

const entry = {
  title: '教育报告',
  passage: { section: ['术语表'], text: '在园幼儿数：指学年初在园的幼儿。' },
} as unknown as PassageEvidence; // only what is read
const asking = (text: string, words: readonly string[], areas: readonly string[] = []): Ask =>
  ({
    text,
    areas,
    content: words.map((one) => ({ text: one, means: [one], weight: 0.8, frame: false })),
  }) as unknown as Ask;

test.each([
  [asking('在园幼儿数怎么统计', ['在园幼儿数']), true],
  [asking('在园幼儿数的权重是什么意思', ['在园幼儿数', '权重']), false],
  [asking('北京在园幼儿数怎么计算', ['在园幼儿数'], ['北京市']), false],
  [asking('北京的在园幼儿数指什么', ['在园幼儿数'], ['北京市']), true],
])('$text', (ask, held) => {
  expect(defineAll(ask, [entry])).toBe(held);
});
