import { describe, expect, test } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import type { Check, Observation } from '@/lib/schema/observation';
import type { CheckEvidence } from '@/lib/schema/tools';
import { writeChecks } from './write-check';

const observation = (id: string, value: string, over: Partial<Observation> = {}): Observation => ({
  id,
  indicator: '参保人数',
  breakdown: [],
  area: '全国',
  period: '2025',
  measure: 'level',
  value,
  unit: '万人',
  qualifier: '',
  status: '',
  source: 's',
  article: '',
  section: [],
  quote: value,
  start: 0,
  end: 1,
  note: '',
  ...over,
});

const evidence = (alias: string, one: Observation) => ({
  alias,
  title: '快报',
  observation: one,
  related: [],
  checks: [],
});

function checked(over: Partial<Check>, reportedSource = 's'): CheckEvidence {
  const check: Check = {
    id: 'c',
    kind: 'change',
    reported: 'r',
    reportedValue: '406',
    recomputedValue: '430.31',
    unit: '万人',
    formula: '133068.14 − 132637.83 = 430.31（万人）',
    operands: ['a', 'b'],
    verdict: 'mismatch',
    reason: '印出的是406万人，推算为430.31万人。上年基数可能已作调整。',
    ...over,
  };
  return {
    check,
    reported: evidence(
      'o1',
      observation('r', check.reportedValue, { measure: 'yoy_abs', source: reportedSource }),
    ),
    operands: [
      evidence('o2', observation('a', '133068.14')),
      evidence('o3', observation('b', '132637.83', { period: '2024' })),
    ],
  };
}

const ask = (text: string) => anAsk({ text, stated: [] });

describe('writeChecks', () => {
  test('says each figure once: printed, recomputed, verdict, cause', () => {
    const text = writeChecks(ask('增加406万,对得上吗'), [checked({})]);
    expect(text).toContain('比上年增加406万人。[o1]');
    expect(text).toContain(
      '133068.14 − 132637.83 = 430.31万人，与公布数不一致：上年基数可能已作调整。',
    );
    expect(text.match(/406/g)).toHaveLength(1);
  });

  test('does not repeat a check that another source copied', () => {
    const text = writeChecks(ask('增加406万,对得上吗'), [
      checked({ id: 'c1' }),
      checked({ id: 'c2' }, 'digest'),
    ]);
    expect(text.match(/重新计算/g)).toHaveLength(1);
  });

  test('says nothing after the verdict where the difference is rounding', () => {
    const text = writeChecks(ask('对得上吗'), [
      checked({ verdict: 'rounding', reason: '差异在四舍五入范围内。' }),
    ]);
    expect(text.match(/四舍五入/g)).toHaveLength(1);
  });

  test('takes the check that the quoted number belongs to', () => {
    const text = writeChecks(ask('同比33.92%,对得上吗'), [
      checked({ id: 'c1' }),
      checked({
        id: 'c2',
        kind: 'growth',
        reported: 'g',
        reportedValue: '33.92',
        unit: '%',
        formula: '（2 − 1）÷ 1 × 100% = 100.00%',
      }),
    ]);
    expect(text).toContain('33.92');
    expect(text).not.toContain('406');
  });
});
