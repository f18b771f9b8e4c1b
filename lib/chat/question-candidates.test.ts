import { describe, expect, it } from 'vitest';
import type { Observation } from '@/lib/schema/observation';
import { linesOf, questionsAbout } from './question-candidates';

const row = (part: Partial<Observation>): Observation => ({
  id: 'o',
  indicator: '基金支出',
  breakdown: [],
  area: '甲市',
  period: '2024',
  measure: 'level',
  value: '1',
  unit: '亿元',
  qualifier: '',
  status: '',
  source: 's',
  article: '',
  section: [],
  quote: 'q',
  start: 0,
  end: 1,
  note: '',
  ...part,
});

describe('questionsAbout', () => {
  it('asks for the latest figure, its change and the whole line', () => {
    const lines = linesOf(['2022', '2023', '2024'].map((period) => row({ id: period, period })));
    expect(questionsAbout(lines[0]!).map(({ kind, question }) => [kind, question])).toEqual([
      ['figure', '2024年甲市基金支出是多少？'],
      ['series', '甲市基金支出历年是多少？'],
      ['change', '2024年甲市基金支出比2023年增加了多少？'],
    ]);
  });

  it('sets lines side by side that differ in one breakdown, of the same period only', () => {
    const lines = linesOf([
      row({ id: 'a', breakdown: ['职工'] }),
      row({ id: 'b', breakdown: ['居民'], period: '2023' }),
      row({ id: 'c', breakdown: ['居民', '三级'] }),
    ]);
    expect(questionsAbout(lines[0]!, lines).map(({ kind }) => kind)).toEqual(['figure']);
    const both = linesOf([
      row({ id: 'a', breakdown: ['职工'] }),
      row({ id: 'b', breakdown: ['居民'] }),
    ]);
    expect(questionsAbout(both[0]!, both).at(-1)?.question).toBe(
      '2024年甲市职工和居民的基金支出各是多少？',
    );
  });

  it('asks about no change between years that do not follow each other', () => {
    const lines = linesOf([row({ id: 'a', period: '2020' }), row({ id: 'b', period: '2024' })]);
    expect(questionsAbout(lines[0]!).map(({ kind }) => kind)).toEqual(['figure']);
  });
});
