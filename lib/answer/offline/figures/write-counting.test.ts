import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { figureFound, observationEvidence, passageEvidence } from '@/tests/builders/evidence';
import { writeCounting } from './write-counting';

const figures = [
  figureFound({
    evidence: [
      observationEvidence({
        observation: {
          indicator: '借阅人次',
          area: '福建省',
          period: '2022',
          value: '812',
          unit: '万人次',
          source: 's',
          quote: '借阅812万人次',
        },
      }),
    ],
  }),
];
const passage = (text: string) => [passageEvidence({ passage: { source: 's', text } })];
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
