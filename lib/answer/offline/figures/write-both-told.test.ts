import { describe, expect, it } from 'vitest';
import type { CheckEvidence } from '@/lib/schema/tools';
import { anAsk } from '@/tests/builders/ask';
import { figureFound, observationEvidence } from '@/tests/builders/evidence';
import { writeBothTold } from './write-both-told';

const evidence = (value: string, period: string) =>
  observationEvidence({
    alias: `o${period}`,
    observation: { id: period, indicator: '药店数', area: '丙市', period, value, unit: '家' },
  });
const both = [evidence('812', '2020'), evidence('907', '2021')];
const found = [figureFound({ evidence: both })];
const say = (text: string, checks: CheckEvidence[] = [], values = ['812', '907']) =>
  writeBothTold({
    passages: [],
    ask: anAsk({ text, stated: values.map((value) => ({ value, unit: '家' })) }),
    found,
    checks,
  });

describe('writeBothTold', () => {
  it('says both with their years where the question takes them for one', () => {
    const said = say('一份写812家,一份写907家,谁错了');
    expect(said).toMatch(/2020年.*812家.*\n.*2021年.*907家.*\n.*时间不同/);
  });

  it('leaves figures to the check that holds them together', () => {
    const check = { reported: both[0], operands: [both[1]] } as unknown as CheckEvidence;
    expect(say('一份写812家,一份写907家,怎么回事', [check])).toBe('');
  });

  it('says nothing of one number, or where nothing is held against it', () => {
    expect(say('一份写812家,一份写900家,谁错了', [], ['812', '900'])).toBe('');
    expect(say('从812家到907家涨了多少')).toBe('');
  });
});
