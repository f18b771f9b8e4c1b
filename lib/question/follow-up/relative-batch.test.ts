import { expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { relativeBatch } from './relative-batch';

it.each([
  ['第11批灯具多少款', '上一批呢', '第10批呢'],
  ['第二十批灯具多少款', '再前一批多少款', '第19批多少款'],
  ['第十二届展会', '下一届在哪办', '第13届在哪办'],
  ['第一批灯具多少款', '上一批呢', '上一批呢'],
  ['第11批灯具多少款', '上一届呢', '上一届呢'],
  ['第3批和第5批灯具', '上一批呢', '上一批呢'],
  ['灯具多少款', '上一批呢', '上一批呢'],
])('after %s, %s means %s', (before, text, written) => {
  expect(relativeBatch(text, anAsk({ text: before }))).toBe(written);
});

it('leaves a first question as it is', () => {
  expect(relativeBatch('上一批呢', undefined)).toBe('上一批呢');
});
