import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { observationEvidence } from '@/tests/builders/evidence';
import type { Observation } from '@/lib/schema/observation';
import type { PassageEvidence } from '@/lib/schema/tools';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { writeCounting } from './write-counting';

const figures = [
  {
    evidence: [
      observationEvidence({
        alias: 'o1',
        observation: {
          indicator: '借阅人次',
          breakdown: [],
          area: '福建省',
          period: '2022',
          measure: 'level',
          value: '812',
          unit: '万人次',
          qualifier: '',
          source: 's',
          quote: '借阅812万人次',
        } as Partial<Observation>,
        related: [],
      }),
    ],
  },
] as unknown as FigureFound[];
const passage = (text: string) =>
  [{ alias: 'p1', passage: { source: 's', kind: 'prose', text } }] as unknown as PassageEvidence[];
const ask = anAsk({ text: '借阅人次为什么涨了六成', intent: 'why', premise: 'up' });

describe('writeCounting', () => {
  it('quotes how the figure is counted where its own sentence says so', () => {
    const passages = passage('自2022年起统一统计口径，将电子借阅纳入统计，借阅812万人次。');
    expect(writeCounting({ ask, figures, passages })).toMatch(/812万人次。.*\n原文：“.*统计口径/);
  });

  it('says nothing where the sentence gives the figure alone', () => {
    const passages = passage('全省图书馆运行平稳有序，全年借阅812万人次，接待读者更多。');
    expect(writeCounting({ ask, figures, passages })).toBe('');
  });
});
