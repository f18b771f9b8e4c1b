import { expect, test } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { doubtOtherPart } from './doubt-other-part';

const series = (indicator: string, ...parts: readonly string[][]) =>
  parts.map((names) =>
    aSeries({ indicator: { name: indicator }, breakdown: names.map((name) => ({ name })) }),
  );
const vocabulary = aVocabulary({
  series: [
    ...series('空置率', ['门面'], ['仓库'], ['车位']),
    ...series('租金', [], ['门面'], ['仓库'], ['车位']),
    ...series('售价', ['门面'], ['仓库']),
    ...series('空床率', ['公办', '一楼'], ['公办', '二楼'], ['民办'], ['公办']),
    ...series('办理时间', ['调整前']),
    ...['一档', '二档', '三档'].map((name) =>
      aSeries({ indicator: { name: '票价' }, breakdown: [{ name, dimension: 'level' }] }),
    ),
  ],
});
const missingOf = (indicator: string, breakdown: readonly string[], unasked: readonly string[]) =>
  doubtOtherPart(
    anAsk({
      targets: [{ indicator, breakdown: [...breakdown], unasked: [...unasked], area: '全国' }],
    }),
    vocabulary,
  ).targets.map(({ missing }) => missing);

test.each([
  ['a part of several that was not asked for', '空置率', ['门面'], ['门面'], 'breakdown'],
  ['the part that was asked for', '空置率', ['门面'], [], ''],
  ['a part where there is a whole', '租金', ['门面'], ['门面'], ''],
  ['the only part that has what was asked for', '空床率', ['公办', '一楼'], ['公办'], ''],
  ['one of two', '售价', ['门面'], ['门面'], ''],
  ['a level where none was named: each is told', '票价', ['一档'], ['一档'], ''],
  ['what was before a change', '办理时间', ['调整前'], ['调整前'], 'breakdown'],
] as const)('takes %s for what it is', (_, indicator, breakdown, unasked, missing) => {
  expect(missingOf(indicator, breakdown, unasked)).toEqual([missing]);
});
