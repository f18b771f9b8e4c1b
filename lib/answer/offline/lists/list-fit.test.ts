import { describe, expect, it } from 'vitest';
import { aWord, anAsk } from '@/tests/builders/ask';
import { listEvidence } from '@/tests/builders/evidence';
import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { Enumeration } from '@/lib/schema/passage';
import type { ListEvidence } from '@/lib/schema/tools';
import { fitOf } from './list-fit';

const word = (text: string, frame = false): ContentWord =>
  aWord({
    text,
    weight: frame ? 0.2 : 0.8,
    frame,
  });
const asking = (text: string, content: readonly ContentWord[], year?: number): Ask =>
  anAsk({
    text,
    intent: 'list',
    content,
    areas: [],
    times: year === undefined ? [] : [{ text: `${year}年`, kind: 'year', from: year, to: year }],
  });
const list = (own: {
  title: string;
  items: readonly string[];
  kind?: Enumeration['kind'];
  source?: string;
  publisher?: string;
}): ListEvidence =>
  listEvidence({
    title: own.source ?? '甲市报告',
    ...(own.publisher !== undefined && { publisher: own.publisher }),
    list: {
      source: 'town-report',
      kind: own.kind ?? 'ordinals',
      title: own.title,
      section: [],
      start: 10,
      items: own.items.map((text) => ({ text })),
    },
  });

describe('fitOf', () => {
  it('takes the headings of the text that is named for how it is made up', () => {
    const ask = asking('快报有几个部分', [word('快报', true)]);
    const of = (source: string) =>
      fitOf(ask, list({ title: source, items: ['收费', '服务'], kind: 'subheadings', source }));
    expect(of('甲市快报')).toBeGreaterThan(of('甲市公报'));
  });

  it('prefers the list whose items each open with the verb of the question', () => {
    const ask = asking('建站要考虑什么', [{ ...word('考虑', true), means: ['结合', '考虑'] }]);
    const verbs = list({ title: '建站', items: ['一是考虑人口。', '二是结合路网。'] });
    const others = list({ title: '建站', items: ['一是划分范围。', '二是鼓励参与。'] });
    expect(fitOf(ask, verbs)).toBeGreaterThan(fitOf(ask, others));
  });

  it('prefers dated items where it is asked how a thing came about', () => {
    const ask = asking('夜市的发展历程', [word('夜市'), word('历程', true)]);
    const dated = list({ title: '夜市', items: ['2016年试办。', '2018年扩大。'] });
    const others = list({ title: '夜市', items: ['2016年试办。', '摊位充足。'] });
    expect(fitOf(ask, dated)).toBeGreaterThan(fitOf(ask, others));
  });

  it('prefers the list with as many items as the question says', () => {
    const ask = asking('改革的三条建议', [word('改革'), word('建议', true)]);
    const three = list({ title: '改革的建议', items: ['一', '二', '三'] });
    const four = list({ title: '改革的建议', items: ['一', '二', '三', '四'] });
    expect(fitOf(ask, three)).toBeGreaterThan(fitOf(ask, four));
  });

  it('takes the name of the publisher for where to look', () => {
    const ask = asking('卫生组织提了哪些建议', [word('卫生组织'), word('建议', true)]);
    const own = list({ title: '建议', items: ['一', '二'], publisher: '世界卫生组织' });
    expect(fitOf(ask, own)).toBe(1);
  });

  it('tells yearly texts apart by their titles', () => {
    const ask = asking('2023年公报分哪几部分', [word('公报')], 2023);
    const of = (year: number) =>
      list({
        title: `${year}年公报`,
        source: `${year}年公报`,
        kind: 'subheadings',
        items: ['一', '二'],
      });
    expect(fitOf(ask, of(2023))).toBeGreaterThan(fitOf(ask, of(2022)));
  });

  it('counts what leads to a list of paragraphs', () => {
    const ask = asking('选点考虑什么', [word('考虑')]);
    const own = list({ title: '同时也要建立机制。', items: ['一', '二'] });
    expect(fitOf(ask, own, '选点时要综合考虑下列方面。')).toBeGreaterThan(fitOf(ask, own));
  });
});
