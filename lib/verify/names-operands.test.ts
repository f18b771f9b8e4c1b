import { describe, expect, it } from 'vitest';
import { OBSERVATIONS, SOURCES, TERMS, observation } from '@/tests/builders/figure-table';
import type { Row } from '@/tests/builders/figure-table';
import { createCorpusView } from './create-corpus-view';
import { createLexicon } from './create-lexicon';
import { factsOf } from './match-observation';
import { namesOperands } from './names-operands';

const view = createCorpusView({
  texts: new Map(),
  sources: new Map(SOURCES.map((one) => [one.id, one])),
  passages: [],
  enumerations: [],
  checks: [],
  observations: OBSERVATIONS,
  observationsById: new Map(OBSERVATIONS.map((one) => [one.id, one])),
  terms: TERMS,
});
const lexicon = createLexicon(view);
const facts = (row: Row) => factsOf(observation(row), view);
const pooled = (year: string) =>
  facts(['基本医疗保险基金支出', '职工/统筹基金', '全国', year, 'level', '1', '亿元', 's']);
const stay = (breakdown: string, area: string) =>
  facts(['次均住院费用', breakdown, area, '2024', 'level', '1', '元', 's']);
const income = facts(['基本医疗保险基金收入', '职工', '全国', '2025', 'level', '1', '亿元', 's']);
const spending = facts(['基本医疗保险基金支出', '职工', '全国', '2025', 'level', '1', '亿元', 's']);

const holds = (
  sentence: string,
  operands: readonly ReturnType<typeof facts>[],
  context: string[] = [],
) => namesOperands({ label: sentence, before: '', sentence, context }, operands, lexicon);

describe('namesOperands', () => {
  it.each([
    ['2025年统筹基金支出比2024年增加1亿元', [pooled('2025'), pooled('2024')], true],
    ['2024年统筹基金支出比2024年增加1亿元', [pooled('2025'), pooled('2024')], false],
    ['2025年统筹基金支出比2023年增加1亿元', [pooled('2025'), pooled('2024')], false],
    ['2020年至2025年统筹基金支出年均增长1%', [pooled('2025'), pooled('2020')], true],
    ['2019年至2025年统筹基金支出年均增长1%', [pooled('2025'), pooled('2020')], false],
    ['统筹基金支出增加1亿元', [pooled('2025'), pooled('2024')], true],
    ['职工次均住院费用比居民多1元', [stay('职工', '全国'), stay('居民', '全国')], true],
    ['居民次均住院费用比居民多1元', [stay('职工', '全国'), stay('居民', '全国')], false],
    ['常州市次均住院费用比全国多1元', [stay('', '常州市'), stay('', '全国')], true],
    ['常州市次均住院费用多1元', [stay('', '常州市'), stay('', '全国')], true],
    ['常州市次均住院费用比苏州市多1元', [stay('', '常州市'), stay('', '全国')], false],
    ['职工基金收入比支出多1亿元', [income, spending], true],
    ['职工基金收入比收入多1亿元', [income, spending], false],
  ])('%s: %#', (sentence, operands, expected) => {
    expect(holds(sentence, operands)).toBe(expected);
  });

  it('takes what is compared from before, where the sentence begins with the comparison', () => {
    const operands = [pooled('2025'), pooled('2024')];
    expect(holds('比2024年增加1亿元', operands, ['2025年统筹基金支出13亿元。'])).toBe(true);
    expect(holds('比2024年增加1亿元', operands, ['2023年统筹基金支出13亿元。'])).toBe(false);
    expect(holds('2024年比2024年增加1亿元', operands, ['2025年统筹基金支出13亿元。'])).toBe(false);
  });
});
