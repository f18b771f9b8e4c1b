import { expect, test } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { passageEvidence } from '@/tests/builders/evidence';
import type { Ask } from '@/lib/schema/reading';
import { defineAll } from './define-all';

const entry = passageEvidence({
  title: '教育报告',
  passage: { section: ['术语表'], text: '在园幼儿数：指学年初在园的幼儿。' },
});
const asking = (text: string, words: readonly string[], areas: readonly string[] = []): Ask =>
  anAsk({
    text,
    areas,
    content: words.map((one) => ({ text: one, means: [one], weight: 0.8, frame: false })),
  });

test.each([
  [asking('在园幼儿数怎么统计', ['在园幼儿数']), true],
  [asking('在园幼儿数的权重是什么意思', ['在园幼儿数', '权重']), false],
  [asking('北京在园幼儿数怎么计算', ['在园幼儿数'], ['北京市']), false],
  [asking('北京的在园幼儿数指什么', ['在园幼儿数'], ['北京市']), true],
])('$text', (ask, held) => {
  expect(defineAll(ask, [entry])).toBe(held);
});
