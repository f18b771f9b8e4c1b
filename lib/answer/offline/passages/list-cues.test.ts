import { describe, expect, it } from 'vitest';
import type { Ask } from '@/lib/schema/reading';
import { listCue } from './list-cues';

const asking = (text: string, word: string, intent: Ask['intent'] = 'list') => ({
  text,
  intent,
  content: [{ text: word, means: [], weight: 1, frame: false }],
});
const isBetter = (ask: ReturnType<typeof asking>, one: string, other: string): boolean =>
  listCue(ask, one) > listCue(ask, other);

describe('listCue', () => {
  it.each([
    [
      '站点按规模分哪几类',
      '站点',
      '按规模看,站点可分为大站和小站',
      '站点的规模逐年扩大,大站和小站都多',
    ],
    ['免票项目有哪些', '免票', '免票项目为学生月票和老人票', '一是明确免票和半票的项目'],
    ['修桥的资金来源有哪些', '修桥', '修桥资金主要来源于财政拨款', '修桥花了很多资金'],
    ['修桥的资金来源有哪些', '修桥', '修桥资金来源于财政拨款', '修路资金来源于财政拨款'],
    [
      '进书目的读物都有啥',
      '读物',
      '适宜的读物已进书目,如诗歌、童话、寓言等',
      '三十所学校将童话等读物纳入书目',
    ],
    [
      '甲乙两馆整合统一了哪些方面',
      '整合',
      '实现了两馆在藏书、人员、经费和管理的整合',
      '两馆的藏书、人员、经费和场地分散,正在整合',
    ],
    ['修桥的费用来源有哪些', '修桥', '以费用来源看,分为拨款和借款', '借款的费用来源为税收'],
  ])('prefers what names the things: %s', (text, word, named, told) => {
    expect(isBetter(asking(text, word), named, told)).toBe(true);
  });

  it('takes examples for none of what is good about them', () => {
    const ask = {
      ...asking('读物的优点有哪些', '读物'),
      content: [
        { text: '读物', means: [], weight: 1, frame: false },
        { text: '优点', means: [], weight: 0.2, frame: true },
      ],
    };
    const examples = '已将读物纳入书目,如诗歌、童话、寓言等';
    expect(listCue(ask, examples)).toBeLessThan(listCue(asking('读物有哪些', '读物'), examples));
  });

  it('says nothing where no list is asked for', () => {
    expect(listCue(asking('免票项目花了多少', '免票', 'figure'), '免票项目为甲、乙、丙')).toBe(0);
  });
});
