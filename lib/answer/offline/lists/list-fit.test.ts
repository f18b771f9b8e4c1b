import { describe, expect, it } from 'vitest';
import { aWord, anAsk } from '@/tests/builders/ask';
import { listEvidence } from '@/tests/builders/evidence';
import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { Enumeration } from '@/lib/schema/passage';
import type { ListEvidence } from '@/lib/schema/tools';
import { fitOf, isAbout } from './list-fit';

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

describe('isAbout', () => {
  it.each([
    ['补贴来源有哪些', ['补贴来源', '补贴标准']],
    ['有哪两种形式', ['一、经办内容', '二、参与形式', '三、分担形式']],
    ['先在哪几个省试', ['一、这里说的是先行先试的意义和由来，以及几年来走过的历程和取得的经验。']],
  ])('takes no list of other things for an answer to %s', (text, items) => {
    const headings = list({ title: '形式：', items, kind: 'subheadings' });
    expect(isAbout(asking(text, [word('形式', true)]), headings)).toBe(false);
  });

  const chapters = list({
    title: '养老服务创新',
    kind: 'subheadings',
    items: ['一、助餐', '二、陪诊'],
  });
  const named = { ...chapters, list: { ...chapters.list, titleSpan: { start: 0, end: 6 } } };

  it('takes headings for a list where the make-up of a text is asked for', () => {
    expect(isAbout(asking('养老服务创新那部分讲了哪几类', [word('养老服务')]), named)).toBe(true);
  });

  it('takes them for no list of something else', () => {
    const ask = asking('养老服务有哪些风险', [word('养老服务'), word('风险', true)]);
    expect(isAbout(ask, named)).toBe(false);
  });

  it('takes the headings of a whole text only where the text is spoken of', () => {
    const headings = list({ title: '交通事业公报', kind: 'subheadings', items: ['公交', '地铁'] });
    const duties = asking('交通局管哪些事', [word('交通'), word('事', true)]);
    expect(isAbout(duties, headings)).toBe(false);
    expect(isAbout(asking('交通公报有哪些内容', [word('交通')]), headings)).toBe(true);
  });
});

describe('isAbout one item', () => {
  const items = ['一是划分站点，大型站点主要是枢纽和终点。', '二是减少换乘。'];
  const steps = list({ title: '怎么建站', items });

  it('leaves to the item what it alone names', () => {
    const named = asking('大型站点有哪些', [word('大型')]);
    expect(isAbout(named, steps)).toBe(false);
  });

  it('gives the whole list where its items are asked for as such', () => {
    const listed = asking('大型站点那块有哪些建议', [word('大型'), word('建议', true)]);
    expect(isAbout(listed, steps)).toBe(true);
  });

  it('takes no headings for those who alone may', () => {
    const ask = asking('建站只能由哪几类公司做', [word('建站'), word('公司', true)]);
    const headings = list({ title: '建站的公司', items: ['甲', '乙'], kind: 'subheadings' });
    expect(isAbout(ask, headings)).toBe(false);
  });
});
