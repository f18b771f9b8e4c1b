import { describe, expect, it } from 'vitest';
import { groundDraft, groundOf } from '@/tests/builders/grounding';

const ground = groundOf(
  [
    {
      id: 'city',
      title: '2024年常州市公报',
      area: '常州市',
      period: '2024',
      section: '居民医保',
      paragraphs: ['居民医保人均享受待遇9.52次；住院率21.60%，次均住院费用10552元。'],
    },
  ],
  [['住院率', '居民', '常州市', '2024', 'level', '21.60', '%', '住院率21.60%']],
);

describe('what another question said', () => {
  it('does not contradict a figure that the sentence names itself', () => {
    const draft = '2024年常州市居民医保住院率为21.60%。[o1]';
    const { unbound, text } = groundDraft(ground, draft, {
      question: '2025年居民参保人数多少',
      isStrict: false,
    });
    expect(unbound).toEqual([]);
    expect(text).toContain('21.60%');
  });
});
