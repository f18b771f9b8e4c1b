import { expect, it } from 'vitest';
import { observation } from '@/tests/builders/figure-table';
import { writtenNames } from './written-names';

const isWritten = writtenNames({
  terms: {
    indicators: [{ name: '床位数', aliases: ['病床数'] }],
    breakdowns: [{ name: '公办', dimension: 'kind', aliases: ['公立的'] }],
  },
  observations: [observation(['学徒人数', '夜校', '甲市', '2031', 'level', '9', '人', 's'])],
  texts: ['丙校的食堂已经建成。'],
});

it.each([
  ['床位数', true],
  ['病床数', true],
  ['公立的', true],
  ['学徒人数', true],
  ['夜校', true],
  ['食堂', true],
  ['吃饭的地方', false],
])('%s is written: %s', (spelling, expected) => {
  expect(isWritten(spelling)).toBe(expected);
});
