import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import type { Ask } from '@/lib/schema/reading';
import { relativeYear } from './relative-year';

const of = (...periods: string[]): Ask =>
  anAsk({ targets: periods.map((period) => ({ period })), times: [] });

describe('relativeYear', () => {
  it.each([
    ['前一年呢', '2017年呢'],
    ['那再前一年呢', '那2017年呢'],
    ['次年多少', '2019年多少'],
    ['一年后少了多少', '2019年少了多少'],
    ['再过一年呢', '再过一年呢'],
    ['同一年医师呢', '2018年医师呢'],
    ['那一年床位呢', '2018年床位呢'],
    ['比前一年增长多少', '比前一年增长多少'],
    ['2020年的前一年呢', '2020年的前一年呢'],
    ['同期增长多少', '同期增长多少'],
    ['床位呢', '床位呢'],
  ])('%s → %s', (text, written) => {
    expect(relativeYear({ text, previous: of('2018-末') })).toBe(written);
  });

  it('leaves it where no one year was spoken of', () => {
    expect(relativeYear({ text: '前一年呢', previous: of('2018', '2020') })).toBe('前一年呢');
    expect(relativeYear({ text: '前一年呢', previous: undefined })).toBe('前一年呢');
  });
});
