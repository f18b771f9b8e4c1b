import { expect, test } from 'vitest';
import { passageEvidence } from '@/tests/builders/evidence';
import type { PassageEvidence } from '@/lib/schema/tools';
import { endingBefore, endingsOf } from './sentence-before';

const evidence = (start: number, text: string, heading = '一'): PassageEvidence =>
  passageEvidence({
    passage: { source: 'a', section: [heading], start, end: start + text.length, text },
  });

test('finds the last sentence of the passage right before', () => {
  const one = evidence(0, '先行先试。设想打通数据。');
  const two = evidence(13, '但条件尚未具备。');
  expect(endingBefore(two, endingsOf([two, one]))).toBe('设想打通数据。');
});

test('finds none under another heading or further up', () => {
  const one = evidence(0, '设想打通数据。', '二');
  const two = evidence(60, '但条件尚未具备。');
  expect(endingBefore(two, endingsOf([one, evidence(0, '很早之前。'), two]))).toBe('');
});
