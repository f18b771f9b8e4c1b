import { describe, expect, it } from 'vitest';
import { groundDraft, groundOf } from '@/tests/builders/grounding';

const ground = groundOf(
  [
    {
      id: 'census',
      title: '2020年人口普查',
      area: '全国',
      period: '2020',
      section: '年龄',
      paragraphs: ['2020年，老年人口比重上升了4.63个百分点。'],
    },
  ],
  [
    [
      '65岁及以上人口比重',
      '',
      '全国',
      '2020',
      'pp_change',
      '4.63',
      '个百分点',
      '老年人口比重上升了4.63个百分点',
    ],
  ],
);
const textOf = (draft: string) => groundDraft(ground, draft, { question: '老人比重' }).text;

describe('isInName', () => {
  it('claims nothing by the number of a name', () => {
    expect(textOf('2020年全国65岁及以上人口比重上升4.63个百分点。[o1]')).toContain('4.63个百分点');
  });

  it('holds the same number outside of the name against the evidence', () => {
    expect(textOf('2020年全国人口比重上升65个百分点。[o1]')).not.toContain('65个百分点');
  });
});
