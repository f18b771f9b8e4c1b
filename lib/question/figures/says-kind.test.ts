import { expect, test } from 'vitest';
import { aSeries } from '@/tests/builders/vocabulary';
import { saysKind } from './says-kind';

const series = (...units: string[]) =>
  aSeries({
    cells: units.map((unit) => ({
      period: '2024',
      measure: 'level' as const,
      value: '1',
      unit,
      source: 'one',
    })),
  });

test.each([
  ['总额', ['亿元', '%'], true],
  ['总额', ['万人次'], false],
  ['比率', ['%'], true],
  ['比率', ['万人'], false],
  ['品种', ['种'], true],
  ['群体', ['万人', '万人次'], true],
  ['住院', ['%'], false],
])('%s of %j: %s', (text, units, isKind) => {
  expect(saysKind({ text, means: [text], weight: 1, frame: false }, series(...units))).toBe(isKind);
});
