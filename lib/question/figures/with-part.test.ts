import { describe, expect, test } from 'vitest';
import { aTarget, anAsk } from '@/tests/builders/ask';
import { aCell, aLabel, aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask, Target } from '@/lib/schema/reading';
import type { Cell, Label, Series } from '@/lib/question/vocabulary/vocabulary';
import { withPart } from './with-part';

const label = (name: string) => aLabel({ name });
const insured = label('参保人数');
const orders = label('采购需求量');

const cell = (measure: Cell['measure'], value: string, unit: string, period = '2022'): Cell =>
  aCell({ period, measure, value, unit });

const series = (
  indicator: Label,
  breakdown: readonly string[],
  cells: readonly Cell[],
  context = '',
): Series => ({ indicator, breakdown: breakdown.map(label), area: '河南省', cells, context });

const vocabulary = aVocabulary({
  series: [
    series(insured, ['居民'], [cell('level', '80', '万人')]),
    series(insured, ['居民', '农民'], [cell('share', '60', '%')]),
    series(insured, ['居民', '学生'], [cell('share', '30', '%'), cell('level', '24', '万人')]),
    series(insured, ['居民', '老人'], [cell('share', '10', '%', '2021')]),
    series(orders, ['支架类'], [cell('level', '900', '个')]),
    series(orders, ['球囊'], [cell('share', '40', '%')], '采购需求量为900个,其中球囊占比40%'),
    series(orders, ['导丝'], [cell('share', '7', '%')], '导丝占全部耗材的7%'),
    series(label('约定量占采购需求量比重'), ['支架类'], [cell('share', '80', '%')]),
  ],
});

const target = (indicator: string, breakdown: string[], more: Partial<Target> = {}): Target =>
  aTarget({
    indicator,
    breakdown,
    area: '河南省',
    period: '2022',
    ...more,
  });

const ask = (text: string, one: Target): Ask =>
  anAsk({
    text,
    intent: 'figure',
    wanted: 'number',
    targets: [one],
    content: ['支架类', '球囊', '导丝']
      .filter((word) => text.includes(word))
      .map((word) => ({ text: word, means: [word], weight: 1, frame: false })),
    confidence: 1,
    named: 1,
  });

const named = ({ indicator, breakdown, measure }: Target): string =>
  [indicator, ...breakdown, measure ?? ''].join(' ');

describe('withPart', () => {
  test.each([
    [
      'the group of which only a share is printed',
      ask('农民多少万人', target('参保人数', ['居民', '农民'])),
      ['参保人数 居民 level', '参保人数 居民 农民 share'],
    ],
    [
      'the share of what its sentence counts',
      ask('球囊要几个', target('采购需求量', ['球囊'])),
      ['采购需求量 支架类 level', '采购需求量 球囊 share'],
    ],
    [
      'the group of the whole and the part',
      ask(
        '支架类球囊几个',
        target('采购需求量', ['支架类'], { missing: 'breakdown', missingWords: ['球囊'] }),
      ),
      ['采购需求量 支架类 level', '采购需求量 球囊 share'],
    ],
    [
      'a share with a name of its own',
      ask('支架类约定量多少个', target('约定量占采购需求量比重', ['支架类'])),
      ['采购需求量 支架类 level', '约定量占采购需求量比重 支架类 share'],
    ],
  ])('counts with %s', (_, asked, targets) => {
    const counted = withPart(asked, vocabulary);
    expect([counted.operation, ...counted.targets.map(named)]).toEqual(['part', ...targets]);
  });

  test.each([
    ['a share', ask('农民占多少', target('参保人数', ['居民', '农民']))],
    ['a change', ask('农民多了多少万人,比上年', target('参保人数', ['居民', '农民']))],
    ['what is counted itself', ask('学生多少人', target('参保人数', ['居民', '学生']))],
    [
      'the share of a year with no whole',
      ask('老人多少人', target('参保人数', ['居民', '老人'], { period: '2021' })),
    ],
    ['the share of another whole', ask('导丝几个', target('采购需求量', ['导丝']))],
    [
      'a part of another whole than the one named',
      ask(
        '支架类导丝几个',
        target('采购需求量', ['支架类'], { missing: 'breakdown', missingWords: ['导丝'] }),
      ),
    ],
  ])('leaves %s', (_, asked) => {
    expect(withPart(asked, vocabulary)).toBe(asked);
  });
});
