import { describe, expect, it } from 'vitest';
import { continuesParagraph, detectWrap, hasOpenPair } from './line-wrap';
import { readLines } from './read-lines';

const WRAP = { width: 40 };
const FULL = '全市参加基本医疗保险的人数继续保持稳定增长';
const joins = (text: string, wrap: { width?: number } = WRAP) => {
  const [line, next, after] = readLines(text);
  if (!line || !next) throw new Error('two lines are needed');
  return continuesParagraph({ text: line.text, line, next, after, wrap });
};

describe('continuesParagraph', () => {
  it.each([
    ['a full line that ends inside a sentence', `${FULL}\n\n态势。`, true],
    ['a short line that ends a sentence', '态势良好。\n\n2024年收入1亿元。', false],
    [
      'a full line that ends a sentence before a heading',
      '全市参加基本医疗保险的人数继续保持增长。\n\n基金收支情况\n\n收入1亿元。',
      false,
    ],
    [
      'a number parted from its unit',
      '全市职工医保和居民医保参加人数合计为 455.53\n\n万人。',
      true,
    ],
    ['what begins with a comma', '人均筹资1627元\n，比上年减少30元。', true],
    ['an open bracket', '其中药品（含竞价药品\n\n部分）425个。', true],
    ['a lead-in before its list', '如北京市——\n\n一级医疗机构起付线100元。', false],
    ['a footnote mark on a line of its own', '备付能力17.65个月\n[2]\n。', true],
  ])('judges %s', (_, text, expected) => {
    expect(joins(text)).toBe(expected);
  });

  it('takes each line for a paragraph where lines are not broken', () => {
    expect(joins(`${FULL}\n\n态势。`, {})).toBe(false);
  });
});

describe('detectWrap', () => {
  it('finds the width of broken lines', () => {
    const lines = readLines(Array.from({ length: 12 }, () => FULL).join('\n\n'));
    expect(detectWrap(lines).width).toBe(42);
  });

  it('finds none where lines end their sentences', () => {
    const lines = readLines(
      Array.from({ length: 12 }, (_, at) => `${FULL.repeat(1 + (at % 3))}。`).join('\n\n'),
    );
    expect(detectWrap(lines)).toEqual({});
  });
});

it.each([
  ['《关于', true],
  ['《关于》', false],
  ['（如“甲”', true],
  ['甲）乙', false],
])('sees whether a pair is open in %s', (text, expected) => {
  expect(hasOpenPair(text)).toBe(expected);
});
