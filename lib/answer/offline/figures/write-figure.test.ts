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
