import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { observationEvidence } from '@/tests/builders/evidence';
import type { Ask } from '@/lib/schema/reading';
import type { Observation } from '@/lib/schema/observation';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { writeTrend } from './write-trend';

const cell = {
  indicator: '图书馆数',
  breakdown: [],
  area: '福建省',
  period: '2022',
  measure: 'level',
  value: '90',
  unit: '家',
  qualifier: '',
};
const found = (change: string) =>
  [
    {
      evidence: [
        observationEvidence({
          alias: 'o1',
          observation: cell as unknown as Partial<Observation>,
          related: [
            {
              ...cell,
              id: 'c',
              measure: 'yoy_pct',
              value: change,
              unit: '%',
              note: '',
              quote: '',
            } as never,
          ],
        }),
      ],
    },
  ] as unknown as FigureFound[]; // no more of it is read
const say = (change: string, ask: Partial<Ask>) =>
  writeTrend({ ask: anAsk({ ...ask }), found: found(change), before: [], calculations: [] });

describe('writeTrend', () => {
  it('puts right what went the other way', () => {
    const said = say('-3.2', { text: '图书馆继续增加,有多少家', trend: { way: 'up', least: 0 } });
    expect(said).toMatch(/^需要更正：没有增长，.*90家.*下降3.2%/);
  });

  it('puts right what did not go so far', () => {
    const said = say('3.2', { text: '图书馆两位数增长,给个数', trend: { way: 'up', least: 10 } });
    expect(said).toMatch(/^需要更正：没有那么多，/);
  });

  it('confirms only where it is asked whether it is so', () => {
    const trend = { way: 'up' as const, least: 10 };
    expect(say('13.2', { text: '也是两位数增长吗', trend })).toMatch(/^是的，/);
    expect(say('13.2', { text: '两位数增长,给个数', trend })).toMatch(/^2022年/);
  });

  it('says nothing where no change is stated, or a why asks for its cause', () => {
    expect(say('3.2', { text: '图书馆有多少家' })).toBe('');
    expect(
      say('3.2', { text: '为什么持续下降', intent: 'why', trend: { way: 'down', least: 0 } }),
    ).toBe('');
  });
});
