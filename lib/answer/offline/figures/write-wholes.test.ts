import { describe, expect, it } from 'vitest';
import type { Calculation } from '@/lib/schema/tools';
import { anAsk } from '@/tests/builders/ask';
import { aCalculation, figureFound, observationEvidence } from '@/tests/builders/evidence';
import { writeWholes } from './write-wholes';

const share = (indicator: string, value: string) =>
  figureFound({
    evidence: [
      observationEvidence({
        alias: indicator,
        observation: {
          id: indicator,
          indicator,
          area: '丙市',
          period: '2021',
          measure: 'share',
          value,
          unit: '%',
        },
      }),
    ],
  });
const found = [share('收入', '2'), share('支出', '1.5')];
const whole = (indicator: string, rounded: string, range: string) =>
  aCalculation({
    alias: `c${indicator}`,
    operation: 'whole',
    rounded,
    formula: `${indicator} = ${rounded}`,
    operands: [`amount of ${indicator}`, indicator],
    cautions: [`结果在${range}亿元之间。`],
  });
const say = (...calculations: Calculation[]) =>
  writeWholes({ ask: anAsk({ intent: 'check' }), found, calculations });

describe('writeWholes', () => {
  it('says what each share comes to, and that they differ', () => {
    const said = say(whole('收入', '500', '490与510'), whole('支出', '600', '590与610'));
    expect(said).toMatch(/2%.*\n.*1\.5%.*\n.*500.*\n.*600.*\n.*不一致/);
  });

  it('takes for the same what rounding leaves open', () => {
    const said = say(whole('收入', '500', '490与510'), whole('支出', '505', '495与515'));
    expect(said).toContain('四舍五入范围内一致');
  });

  it('says nothing where none was counted back', () => {
    expect(say()).toBe('');
  });
});
