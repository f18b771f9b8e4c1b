import { describe, expect, it } from 'vitest';
import type { Check } from '@/lib/schema/observation';
import { groundDraft, groundOf } from '@/tests/builders/grounding';
import { writeNotices } from './write-notices';

const CHECK: Check = {
  id: 'check1',
  kind: 'change',
  reported: 'row3',
  reportedValue: '406',
  recomputedValue: '430.31',
  unit: '万人',
  formula: '133068.14 − 132637.83 = 430.31（万人）',
  operands: ['row1', 'row2'],
  verdict: 'mismatch',
  reason: '印出的是406万人，推算为430.31万人。上年基数可能已作调整。',
};

const ground = groundOf(
  [
    {
      id: 'nation-2025',
      title: '2025年快报',
      area: '全国',
      period: '2025',
      section: '参保',
      paragraphs: [
        '2025年，参保人数133068.14万人，同比增加406万人。',
        '2025年，职工医保基金（含生育保险）支出19352.31亿元，居民医保基金支出10657.07亿元。',
      ],
    },
    {
      id: 'nation-2024',
      title: '2024年快报',
      area: '全国',
      period: '2024',
      section: '参保',
      paragraphs: ['2024年，参保人数132637.83万人。'],
    },
  ],
  [
    [
      '基本医疗保险参保人数',
      '',
      '全国',
      '2025',
      'level',
      '133068.14',
      '万人',
      '参保人数133068.14万人',
    ],
    [
      '基本医疗保险参保人数',
      '',
      '全国',
      '2024',
      'level',
      '132637.83',
      '万人',
      '参保人数132637.83万人',
    ],
    [
      '基本医疗保险参保人数',
      '',
      '全国',
      '2025',
      'yoy_abs',
      '406',
      '万人',
      '参保人数133068.14万人，同比增加406万人',
    ],
    [
      '基本医疗保险基金支出',
      '职工',
      '全国',
      '2025',
      'level',
      '19352.31',
      '亿元',
      '职工医保基金（含生育保险）支出19352.31亿元',
    ],
    [
      '基本医疗保险基金支出',
      '居民',
      '全国',
      '2025',
      'level',
      '10657.07',
      '亿元',
      '居民医保基金支出10657.07亿元',
    ],
  ],
  [],
  [CHECK],
);

function noticesOf(draft: string) {
  const { bound, citations } = groundDraft(ground, draft, { isStrict: false });
  return writeNotices({ bound, evidence: ground.evidence, view: ground.view, citations });
}

describe('writeNotices', () => {
  it('says that a shown figure does not follow from the others, on the citations of the answer', () => {
    expect(noticesOf('2025年参保人数同比增加406万人。[o3]')).toEqual([
      {
        kind: 'mismatch',
        text: '公布的数字与推算不一致：印出的是406万人，推算为430.31万人（133068.14 − 132637.83 = 430.31万人）；上年基数可能已作调整。',
        citations: [1],
      },
    ]);
  });

  it('keeps quiet about a figure that is only near the one in doubt', () => {
    expect(noticesOf('2024年参保人数132637.83万人。[o2]')).toEqual([]);
  });

  it('gives the 口径 of the figure that states it, and of no other scheme', () => {
    expect(noticesOf('2025年职工医保基金支出19352.31亿元。[o4]').map(({ text }) => text)).toEqual([
      '职工基本医疗保险基金支出含生育保险。',
    ]);
    expect(noticesOf('2025年居民医保基金支出10657.07亿元。[o5]')).toEqual([]);
  });
});
