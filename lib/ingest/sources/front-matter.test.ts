import { expect, it } from 'vitest';
import { readFrontMatter } from './front-matter';

it.each([
  [
    '---\ntitle: "试点报告"\ndate: 2024-03-01\nlayout: post\n---\n正文',
    { title: '试点报告', date: '2024-03-01' },
    '正文',
  ],
  ['---\r\n来源: 甲县医保局\r\n---\r\n正文', { publisher: '甲县医保局' }, '正文'],
  ['---\ndate: 明天\n---\n正文', {}, '正文'],
  ['---\n一段没有冒号的文字\n---\n正文', {}, '---\n一段没有冒号的文字\n---\n正文'],
  ['# 标题\n---\n正文', {}, '# 标题\n---\n正文'],
])('reads the head of %j', (text, particulars, rest) => {
  const found = readFrontMatter(text);
  expect(found.particulars).toEqual(particulars);
  expect(text.slice(found.end)).toBe(rest);
});
