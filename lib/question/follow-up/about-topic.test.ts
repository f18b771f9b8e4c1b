import { describe, expect, it } from 'vitest';
import { aResolution, aWord, anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';
import { aboutTopic } from './about-topic';
import type { Resolution } from '@/lib/question/figures/target-request';

const series = (name: string) => aSeries({ indicator: { name }, area: '甲市' });
const vocabulary = aVocabulary({
  series: [series('处方流转量'), series('档案流转量')],
});
const word = (text: string): ContentWord => aWord({ text });
const previous = anAsk({ content: [word('处方')] });
const found = (indicator: string, named: number): Resolution =>
  aResolution({ targets: [{ indicator, area: '甲市' }], named });
const unknown = aResolution({ confidence: 0, named: 0 });
const about = (resolution: Resolution, again: Resolution): Resolution =>
  aboutTopic({ previous, own: [], resolution, resolve: () => again, vocabulary });

describe('aboutTopic', () => {
  it('takes the figure of the topic for one that the follow-up hardly names', () => {
    const right = found('处方流转量', 0.4);
    expect(about(found('档案流转量', 0.4), right)).toBe(right);
  });

  it('keeps a figure that the follow-up names, and one of the topic', () => {
    const named = found('档案流转量', 0.9);
    const topical = found('处方流转量', 0.4);
    expect(about(named, unknown)).toBe(named);
    expect(about(topical, unknown)).toBe(topical);
  });

  it('takes no cost of another service for what is spent on the one spoken of', () => {
    const visits = anAsk({
      content: [word('门诊')],
      targets: [{ indicator: '就诊人次', breakdown: ['门诊'], area: '甲市' }],
    });
    const spent = (own: string, figure: string): readonly unknown[] =>
      aboutTopic({
        previous: visits,
        own: [word(own)],
        resolution: found(figure, 1),
        resolve: () => unknown,
        vocabulary: aVocabulary({ series: [series('住院费用'), series('门诊费用')] }),
      }).unexplained;
    expect(spent('花了多少钱', '住院费用')).toEqual([word('门诊')]);
    expect(spent('花了多少钱', '门诊费用')).toEqual([]);
    expect(spent('住院费用', '住院费用')).toEqual([]);
  });

  it('misses the topic where no figure is of it', () => {
    expect(about(found('档案流转量', 0.4), unknown).unexplained).toEqual([word('处方')]);
  });
});
