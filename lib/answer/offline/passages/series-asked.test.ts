import { describe, expect, it } from 'vitest';
import { aWord } from '@/tests/builders/ask';
import { passageEvidence, sentenceMatch } from '@/tests/builders/evidence';
import { seriesAsked } from './series-asked';

const evidence = passageEvidence({ passage: { section: ['建议'] } });
const ranked = ['第一,摊位方面,应多设摊位。', '第二,照明方面,应补路灯。', '第三,应加强巡查。'].map(
  (text, place) => ({ ...sentenceMatch({ text, place, score: 1 }), evidence }),
);
const after = (intent: 'why' | 'how' | 'list' | 'figure', word: string) =>
  seriesAsked({ ask: { intent, content: [aWord({ text: word })] }, best: ranked[0]!, ranked });

describe('seriesAsked', () => {
  it('goes on with the series where all of it is asked for', () => {
    expect(after('how', '应')).toHaveLength(2);
    expect(after('list', '摊位')).toHaveLength(2);
  });

  it('stays with the one of a series that the question is about', () =>
    expect(after('why', '摊位')).toEqual([]));

  it('goes on for no question that one sentence answers', () =>
    expect(after('figure', '应')).toEqual([]));
});
