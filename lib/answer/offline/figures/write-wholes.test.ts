import { describe, expect, it } from 'vitest';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import type { Calculation } from '@/lib/schema/tools';
import { anAsk } from '@/tests/builders/ask';
import { writeWholes } from './write-wholes';

const share = (indicator: string, value: string) => ({
  evidence: [
    {
      alias: indicator,
      related: [],
      observation: {
        id: indicator,
        indicator,
        breakdown: [],
        area: '丙市',
        period: '2021',
        measure: 'share',
        value,
        unit: '%',
        qualifier: '',
        note: '',
      },
    },
  ],
});
const found = [share('收入', '2'), share('支出', '1.5')] as unknown as FigureFound[];
const whole = (indicator: string, rounded: string, range: string): Calculation =>
  ({
    alias: `c${indicator}`,
    operation: 'whole',
    rounded,
    formula: `${indicator} = ${rounded}`,
    operands: [`amount of ${indicator}`, indicator],
    cautions: [`结果在${range}亿元之间。`],
  }) as unknown as Calculation; // only what is written of it
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
