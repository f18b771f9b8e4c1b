import { describe, expect, it } from 'vitest';
import { aWord } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { isSaidAround } from './is-said-around';
import type { Series } from '@/lib/question/vocabulary/vocabulary';

const beds = aSeries({
  indicator: { name: '撤回执照数' },
  cells: [{ period: '2031', measure: 'level', value: '12', unit: '张', source: 's' }],
  context: '撤回执照12张\n四、行业管理',
  leads: [{ sentence: '2031年,由城管部门牵头检查,查封仓库7处,', paragraph: '' }],
});
const share = aSeries({
  indicator: { name: '补贴比例' },
  breakdown: [{ name: '郊区', dimension: 'place' }],
  cells: [{ period: '', measure: 'level', value: '25', unit: '%', source: 's' }],
  context: '城区50%以下,郊区不低于25%',
});
const vocabulary = aVocabulary({
  series: [
    beds,
    share,
    { ...share, breakdown: [{ ...share.indicator, name: '城区', spellings: '城区' }] },
  ],
  near: new Map([
    ['吊销', ['撤回', '收回']],
    ['旧执照', ['执照']],
  ]),
  breakdownWords: new Map([['职工', 'scheme']]),
});
const isSaid = (text: string, series: Series) =>
  isSaidAround({
    word: aWord({ text }),
    match: {
      series,
      score: 1,
      explained: 1,
      total: 1,
      named: 1,
      unexplained: [],
      loose: [],
      unasked: [],
      exact: 0,
    },
    vocabulary,
  });

describe('isSaidAround', () => {
  it.each([
    ['a near word of its name', '吊销', beds],
    ['what leads to it and states no figure', '城管', beds],
    ['a word within', '执照内', beds],
    ['its pieces, apart', '执照撤回', beds],
    ['the least, of a rule that says no less than', '起码', share],
  ])('accounts for %s', (_, text, series) => {
    expect(isSaid(text, series)).toBe(true);
  });

  it.each([
    ['what the figure before it counts', '仓库', beds],
    ['what narrows a word of its name', '旧执照', beds],
    ['a scheme', '职工', beds],
    ['what stands nowhere', '门店', beds],
    ['the most, of a rule that says no less than', '上限', share],
    ['the value of another figure', '城区', share],
  ])('does not account for %s', (_, text, series) => {
    expect(isSaid(text, series)).toBe(false);
  });
});
