import { expect, test } from 'vitest';
import type { Ask } from '@/lib/schema/reading';
import { requireWords } from './require-words';

const askFor = (text: string, indicator: string, rest: Partial<Ask> = {}): Ask => ({
  text,
  intent: 'figure',
  wanted: 'number',
  targets: [
    {
      indicator,
      breakdown: [],
      area: '全国',
      period: '2023',
      missing: '',
      missingWords: [],
      assumed: [],
      unasked: [],
    },
  ],
  areas: [],
  times: [],
  stated: [],
  content: [],
  unexplained: [],
  confidence: 1,
  named: 1,
  carried: false,
  ...rest,
});

test.each([
  ['药店总数多少', '跨省联网定点零售药店数', { named: 0.4 }, ['总数']],
  ['药店总数多少', '定点零售药店数', { named: 0.9 }, []],
  ['门诊日均多少人次', '门诊人次', {}, ['日均']],
  ['每日查询量多少', '每日查询量', {}, []],
  ['未来会支出多少', '基金支出', {}, ['未来']],
  ['每月报销多少', '报销金额', {}, ['每月']],
] as const)('%s is asked of %s', (text, indicator, rest, lacking) => {
  expect(requireWords(askFor(text, indicator, rest), 2026).unexplained).toEqual(lacking);
});
