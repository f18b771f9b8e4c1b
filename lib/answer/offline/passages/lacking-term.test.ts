import { expect, test } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import type { Ask } from '@/lib/schema/reading';
import { lackingTerm } from './lacking-term';

const asking = (text: string, words: readonly string[]): Ask =>
  anAsk({
    text,
    intent: 'define',
    content: words.map((word) => ({ text: word, means: [word], weight: 1, frame: false })),
  });

test.each([
  ['什么是双师课堂', ['双师课堂'], '教师进入课堂', ['双师课堂']],
  ['什么是双师课堂', ['双师课堂'], '双师课堂由两名教师共同授课', []],
  ['什么是特岗', [], '特别是在偏远岗位', ['特岗']],
  ['什么是特岗', [], '特岗教师由省里招聘', []],
  ['特岗是什么意思', [], '岗位设置', ['特岗']],
  ['三减项目是指什么', ['三减项目'], '三减项目共三个', []],
  ['什么是三减项目', ['三减项目'], '三减”项目(减油、减盐、减糖)', []],
])('%s: %j of %s', (text, words, around, lacking) => {
  expect(lackingTerm(asking(text, words), around)).toEqual(lacking);
});

test('holds no other question to the word', () => {
  expect(lackingTerm({ ...asking('特岗招了多少人', ['特岗']), intent: 'figure' }, '教师')).toEqual(
    [],
  );
});
