import { expect, test } from 'vitest';
import { aTarget, anAsk } from '@/tests/builders/ask';
import type { Ask, Target } from '@/lib/schema/reading';
import { isOfAnother } from './is-of-another';

const cell = (breakdown: string[], area = '甲市', period = '2021'): Target =>
  aTarget({ indicator: '体检人次', breakdown, area, period, unasked: [] });

const year = (from: number) => ({ text: '', kind: 'year' as const, from, to: from });
const ask = (text: string, part: Partial<Ask> = {}): Ask => anAsk({ text, confidence: 1, ...part });

const named = [cell(['学生'])];
const is = (target: Target, asked: Ask, all = named) =>
  isOfAnother({ target, named: all, ask: asked });

test('a number of a group that is not named is none of the one that is', () => {
  expect(is(cell(['老人']), ask('学生体检人次涨了8.15%'))).toBe(true);
  expect(is(cell(['老人']), ask('学生和老人体检人次差8.15%'))).toBe(false);
  expect(is(cell(['学生']), ask('学生体检人次涨了8.15%'))).toBe(false);
});

test('a number of another year or place is doubted where year and place are named', () => {
  const times = [year(2021)];
  expect(is(cell(['学生'], '甲市', '2019'), ask('', { times }))).toBe(true);
  expect(is(cell(['学生'], '甲市', '2019'), ask(''))).toBe(false);
  expect(is(cell(['学生'], '乙市'), ask('', { areas: ['甲市'] }))).toBe(true);
  expect(is(cell(['学生'], '乙市'), ask('', { areas: ['甲市', '乙市'] }))).toBe(false);
});

test('the whole that parts are held against is no other figure', () => {
  expect(is(cell([]), ask('学生体检人次'))).toBe(false);
});

test('a figure that the words do not surely name gives way to the number', () => {
  expect(is(cell(['老人']), ask('学生体检人次', { unexplained: ['流动'] }))).toBe(false);
});
