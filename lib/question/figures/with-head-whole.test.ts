import { describe, expect, it } from 'vitest';
import { aTarget, anAsk } from '@/tests/builders/ask';
import { withHeadWhole } from './with-head-whole';

const target = (indicator: string) => aTarget({ indicator, area: '丁市', period: '2022' });
const parts = [target('门票收入'), target('补贴收入')];
const read = () => anAsk({ targets: [target('公园收入')], confidence: 1 });

describe('withHeadWhole', () => {
  it('adds the whole that the first clause names', () => {
    const ask = anAsk({
      intent: 'check',
      text: '丁市公园收入,门票加补贴凑不够总数吧',
      targets: parts,
    });
    expect(withHeadWhole(ask, read).targets.map(({ indicator }) => indicator)).toEqual([
      '公园收入',
      '门票收入',
      '补贴收入',
    ]);
  });

  it('leaves parts alone that are held against no whole', () => {
    const ask = anAsk({
      intent: 'check',
      text: '丁市公园收入,门票和补贴哪个写错了',
      targets: parts,
    });
    expect(withHeadWhole(ask, read)).toBe(ask);
  });
});
