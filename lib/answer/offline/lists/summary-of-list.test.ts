import { describe, expect, it } from 'vitest';
import { listEvidence, passageEvidence } from '@/tests/builders/evidence';
import { summaryOfList } from './summary-of-list';

const headings = (kind: 'subheadings' | 'items', ...texts: string[]) =>
  listEvidence({
    list: { kind, title: '三、主要问题', items: texts.map((text) => ({ text })) },
  });
const prose = (alias: string, text: string, isUnder = false) =>
  passageEvidence({ alias, passage: { section: isUnder ? ['三、主要问题'] : [], text } });
const list = headings(
  'subheadings',
  '3.1 站点分布不够均衡',
  '3.2 票价机制不健全',
  '3.3 车辆老化严重',
);
const summary = '公交仍面临着站点分布不够均衡、票价机制不健全，以及车辆老化严重等问题。';

describe('summaryOfList', () => {
  it('finds the sentence that names what headings list', () => {
    const passages = [prose('p1', '公交是大事。票价机制不健全。'), prose('p2', `另外。${summary}`)];
    expect(summaryOfList(list, passages)).toMatchObject({ text: summary, marker: 'p2.2' });
  });

  it('takes the lead under the own heading where it says less of them', () => {
    const lead = '问题有站点分布不均、票价机制不全和车辆少。';
    expect(summaryOfList(list, [prose('p1', lead)])).toBeUndefined();
    expect(summaryOfList(list, [prose('p1', lead, true)])).toMatchObject({ text: lead });
  });

  it.each([
    [list, '票价机制不健全、站点少是问题。'],
    [list, '公交有三个问题。'],
    [headings('items', '站点分布不够均衡', '票价机制不健全'), summary],
  ])('finds none where most are not named, or where the list is no headings', (one, text) => {
    expect(summaryOfList(one, [prose('p1', text)])).toBeUndefined();
  });
});
