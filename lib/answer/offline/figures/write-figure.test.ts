import { expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { observationEvidence } from '@/tests/builders/evidence';
import { writeFigure } from './write-figure';

const place = (alias: string, source: string, value = '12.6') =>
  observationEvidence({
    alias,
    observation: {
      indicator: '床位数',
      area: '平川市',
      period: '2031',
      unit: '万张',
      source,
      value,
    },
  });

it('names one more place of the same source and one more source that state the very same', () => {
  const evidence = [
    place('o1', 'bulletin'),
    place('o2', 'yearbook'),
    place('o3', 'bulletin'),
    place('o4', 'bulletin'),
    place('o5', 'report'),
    place('o6', 'digest', '12.7'),
  ];
  expect(writeFigure({ evidence, ask: anAsk({ intent: 'figure' }) })).toBe(
    '2031年平川市床位数为12.6万张。[o1][o3][o2]',
  );
});

it('tells beside a share the points it rose by, and not how many more there are', () => {
  const counted = place('o1', 'bulletin');
  const own = counted.observation;
  const related = [
    { ...own, measure: 'yoy_abs' as const, value: '1.2', unit: '万张' },
    { ...own, measure: 'pp_change' as const, value: '0.5', unit: '个百分点' },
  ];
  const write = (observation: typeof own) =>
    writeFigure({
      evidence: [{ ...counted, observation, related }],
      ask: anAsk({ intent: 'figure' }),
    });
  expect(write({ ...own, measure: 'share', value: '12', unit: '%' })).toBe(
    '2031年平川市床位数占比为12%，比上年上升0.5个百分点。[o1]',
  );
  expect(write(own)).toBe('2031年平川市床位数为12.6万张，比上年增加1.2万张。[o1]');
});
