import { expect, test } from 'vitest';
import { namedIn } from './names-asked';

const content = [
  { text: '免票', means: [], weight: 1, frame: false },
  { text: '项目', means: [], weight: 0.2, frame: true },
];

test.each([
  ['免票项目为学生票和老人票', ['免票']],
  ['免票的是学生票', []],
  ['免票项目主要有学生票、老人票', ['免票']],
  ['免票项目有所增加', []],
  ['为了免票项目', []],
  ['免票调整为半票', []],
  ['免票一个最大亮点是方便', []],
  ['免票,另有项目是学生票', []],
])('%s', (text, named) => {
  expect(namedIn({ text: '免票项目有哪些', content }, text)).toEqual(named);
});

test('names none of those that are set aside', () => {
  expect(namedIn({ text: '除了免票还有哪些项目', content }, '免票项目为学生票')).toEqual([]);
});
