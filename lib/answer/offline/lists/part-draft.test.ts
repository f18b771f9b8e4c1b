import { describe, expect, it } from 'vitest';
import { listEvidence, passageEvidence } from '@/tests/builders/evidence';
import { partDraft } from './part-draft';

const headings = (alias: string, title: string, ...texts: string[]) =>
  listEvidence({
    alias,
    list: { source: 'a', kind: 'subheadings', title, items: texts.map((text) => ({ text })) },
  });
const text = headings('l1', '公交报告', '前言', '1 线路', '站点', '3 票价', '四、车辆');
const lists = [text, headings('l2', '3 票价', '3.1 单程票', '3.2 月票')];
const passages = [
  passageEvidence({ passage: { source: 'a', section: ['四、车辆'], text: '车有90辆。' } }),
];
const draftOf = (part: number) => partDraft({ evidence: text, part, lists, passages });

describe('partDraft', () => {
  it('gives the heading with its number and what stands under it', () => {
    expect(draftOf(3)).toBe(
      '3 票价：[l1.4]\n\n- 3.1单程票。[l2.1]\n- 3.2月票。[l2.2]'.replace('3 票', '3票'),
    );
  });

  it('gives the beginning of a part without headings', () => {
    expect(draftOf(4)).toBe('四、车辆。[l1.5]\n车有90辆。[p1.1]');
  });

  it('finds a heading that lost its number between its neighbours', () => {
    expect(draftOf(2)).toBe('站点。[l1.3]');
  });

  it('gives none where there is no such part', () => {
    expect(draftOf(7)).toBeUndefined();
  });
});
