import { expect, test } from 'vitest';
import type { Ask, Target } from '@/lib/schema/reading';
import { anAsk, aTarget } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { inAskedUnit } from './in-asked-unit';

const series = (name: string, unit: string) =>
  aSeries({
    indicator: { name },
    area: '甲市',
    cells: [{ period: '2031', measure: 'level', value: '5', unit, source: 's' }],
  });
const vocabulary = aVocabulary({
  series: [
    series('系统访问量', '万次'),
    series('票价补贴人次', '万人次'),
    series('票价补贴', '亿元'),
    series('补贴占票房比重', ''),
  ],
});
const target = (indicator: string, missing: Target['missing'] = ''): Target =>
  aTarget({ indicator, area: '甲市', period: '2031', missing });
const ask = (
  text: string,
  one: Target,
  more: Partial<Pick<Ask, 'operation' | 'confidence' | 'named'>> = {},
): Ask =>
  anAsk({
    text,
    intent: 'figure',
    wanted: 'number',
    confidence: 1,
    named: 1,
    targets: [one],
    ...more,
  });
/** What is read where only figures of the unit are known. */
const again = (one: Target) => () => ask('', one);
const read = (asked: Ask, other: Target) => {
  const { targets, confidence } = inAskedUnit({ ask: asked, vocabulary, read: again(other) });
  return [targets[0]?.indicator, targets[0]?.missing, confidence];
};

test.each([
  [
    'of the total too',
    ask('票价补贴一共发了多少亿', target('票价补贴人次'), { operation: 'sum' }),
    target('票价补贴'),
    ['票价补贴', '', 1],
  ],
  [
    'of what it is a head',
    ask('人均补贴几次', target('票价补贴'), { operation: 'per_head' }),
    target('票价补贴人次'),
    ['票价补贴人次', '', 1],
  ],
  [
    'of another time rather than of another unit',
    ask('票价补贴是多少亿', target('补贴占票房比重')),
    target('票价补贴', 'period'),
    ['票价补贴', 'period', 1],
  ],
  [
    'or leaves the table alone',
    ask('系统一年收多少费', target('系统访问量')),
    target('票价补贴', 'area'),
    ['系统访问量', '', 0.5],
  ],
  [
    'of several too',
    anAsk({
      ...ask('票价补贴两处一共多少种', target('票价补贴')),
      targets: [target('票价补贴'), target('票价补贴')],
      operation: 'sum',
    }),
    target('系统访问量'),
    ['票价补贴', '', 0.5],
  ],
  [
    'of 亿 that are no money',
    ask('票价补贴是多少亿人次', target('票价补贴人次')),
    target('票价补贴'),
    ['票价补贴人次', '', 1],
  ],
])('takes the figure of the unit asked for, %s', (_, asked, other, found) => {
  expect(read(asked, other)).toEqual(found);
});
