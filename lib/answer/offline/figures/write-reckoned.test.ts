import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aCalculation, figureFound, observationEvidence } from '@/tests/builders/evidence';
import type { Ask } from '@/lib/schema/reading';
import type { CheckEvidence, ObservationEvidence } from '@/lib/schema/tools';
import { isCovered } from './is-covered';
import { reckonedIn } from './reckoned';
import { writeReckoned } from './write-reckoned';

const evidence = (indicator: string, value: string, unit: string, period = '2021') =>
  observationEvidence({
    alias: indicator,
    observation: { id: `${indicator}${period}`, indicator, area: '丙市', period, value, unit },
  });
const found = (...all: ObservationEvidence[]) => all.map((one) => figureFound({ evidence: [one] }));
const ask = (text: string, stated: Ask['stated'] = []) => anAsk({ text, intent: 'check', stated });

const [passed, applied, rate] = [
  evidence('通过人数', '3100', '人'),
  evidence('申请人数', '6000', '人'),
  evidence('通过率', '52.4', '%'),
];
describe('reckonedIn', () => {
  it('finds the figures that a question divides', () => {
    const asked = ask('通过率52.4%,可是3100除以6000算不到');
    expect(reckonedIn(asked, found(passed, applied, rate))).toEqual({
      operation: 'share',
      operands: [passed, applied],
    });
  });

  it('reckons nothing with a number that no source prints', () => {
    expect(reckonedIn(ask('通过率52.4%,可是3100除以7000算不到'), found(passed, rate))).toBe(
      undefined,
    );
  });

  it('takes two things of one year for no growth', () => {
    const asked = ask('通过3100人,申请6000人,涨了93.5%,这么算对吗');
    expect(reckonedIn(asked, found(passed, applied))).toBe(undefined);
  });
});

describe('writeReckoned', () => {
  const reckoned = { operation: 'share' as const, operands: [passed, applied] };
  const share = aCalculation({
    operation: 'share',
    value: '51.6666',
    rounded: '51.67',
    unit: '%',
    formula: '3100 ÷ 6000 × 100% = 51.67%',
  });

  it('holds the result against the figure that is printed', () => {
    const all = found(passed, applied, rate);
    const said = writeReckoned({ ask: ask(''), found: all, reckoned, calculation: share });
    expect(said).toContain('52.4%');
    expect(said).toContain('51.67%，与公布数不一致');
  });

  it('else against the number that the question gives', () => {
    const write = (value: string) =>
      writeReckoned({
        ask: ask(`那就是${value}%`, [{ value, unit: '%' }]),
        found: found(passed, applied),
        reckoned,
        calculation: share,
      });
    expect(write('51.7')).toContain('算得对');
    expect(write('53.1')).toContain('与问题中的数不符');
  });
});

describe('isCovered', () => {
  it('is a check of the same kind over all of the figures', () => {
    const check = (kind: string) =>
      ({
        check: { kind },
        reported: rate,
        operands: [passed, applied],
      }) as unknown as CheckEvidence;
    const sum = { operation: 'sum' as const, operands: [passed, applied] };
    expect(isCovered(check('sum'), sum)).toBe(true);
    expect(isCovered(check('sum'), { ...sum, operation: 'difference' })).toBe(false);
    expect(isCovered(check('sum'), { ...sum, operands: [evidence('别的', '1', '人')] })).toBe(
      false,
    );
  });
});
