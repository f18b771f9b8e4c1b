import { describe, expect, it } from 'vitest';
import { observationEvidence } from '@/tests/builders/evidence';
import { statesMeasure } from './states-measure';

const rise = observationEvidence({ observation: { measure: 'yoy_pct' } });
const levelWithAmount = observationEvidence({
  observation: { measure: 'level' },
  related: [{ measure: 'yoy_abs' }],
});

describe('statesMeasure', () => {
  it.each([
    ['涨了多少', 'yoy_pct', rise],
    ['涨了多少', 'yoy_pct', levelWithAmount],
    ['增加多少人', 'yoy_abs', levelWithAmount],
  ] as const)('finds what %s asks for printed', (text, measure, evidence) =>
    expect(statesMeasure(evidence, measure, text)).toBe(true),
  );

  it.each([
    ['an amount, where a percentage is asked for', '涨了百分之几', 'yoy_pct', levelWithAmount],
    ['a percentage, where an amount is asked for', '增加多少人', 'yoy_abs', rise],
    ['a change, where none is asked for', '多少人', undefined, rise],
    ['nothing', '涨了多少', 'yoy_pct', undefined],
  ] as const)('does not take %s', (_, text, measure, evidence) =>
    expect(statesMeasure(evidence, measure, text)).toBe(false),
  );
});
