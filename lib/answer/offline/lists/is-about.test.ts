import { describe, expect, it } from 'vitest';
import { aWord, anAsk } from '@/tests/builders/ask';
import { listEvidence } from '@/tests/builders/evidence';
import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { Enumeration } from '@/lib/schema/passage';
import type { ListEvidence } from '@/lib/schema/tools';
import { isAbout } from './is-about';

const word = (text: string, frame = false): ContentWord =>
  aWord({ text, weight: frame ? 0.2 : 0.8, frame });
const asking = (text: string, content: readonly ContentWord[]): Ask =>
  anAsk({ text, intent: 'list', content });
const list = ({
  title,
  items,
  kind = 'ordinals',
}: {
  title: string;
  items: readonly string[];
  kind?: Enumeration['kind'];
}): ListEvidence =>
  listEvidence({
    title: '甲市报告',
    list: { kind, title, section: [], start: 10, items: items.map((text) => ({ text })) },
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
  it('takes no headings of which one alone is asked about', () => {
    const headings = list({
      title: '夜市新规',
      items: ['压实责任', '过渡期要做的事'],
      kind: 'subheadings',
    });
    const asked = [word('夜市'), word('过渡期')];
    expect(isAbout(asking('夜市过渡期文章讲了什么', asked), headings)).toBe(false);
    expect(isAbout(asking('夜市文章讲了什么', [word('夜市')]), headings)).toBe(true);
  });

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
