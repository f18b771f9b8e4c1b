import { describe, expect, it } from 'vitest';
import { sentenceMatch } from '@/tests/builders/evidence';
import { continues } from './continue-series';
import type { SentenceMatch } from './sentence-match';

const sentence = (text: string, place: number, source = 'a'): SentenceMatch =>
  sentenceMatch({
    text,
    place,
    evidence: { passage: { source, section: ['一'], start: 0 } },
  });

const first = sentence('新规一个最大亮点是，分清了两类主体。', 0);
const aside = sentence('会长表示。', 1);
const second = sentence('第二个亮点是，设了专章。', 2);
const third = sentence('第三个亮点是，全程可追溯。', 3);
const ranked = [second, aside, third, sentence('第二个亮点是，别的。', 1, 'b'), first];

describe('continues', () => {
  it('gives what goes on with the series that a sentence begins, in order', () => {
    expect(continues({ best: first, ranked })).toEqual([second, third]);
  });

  it('gives the whole series around a sentence from its middle', () => {
    expect(continues({ best: second, ranked })).toEqual([first, third]);
  });

  it('gives nothing for a sentence of no series', () => {
    expect(continues({ best: aside, ranked })).toEqual([]);
  });
});
