import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { observationEvidence } from '@/tests/builders/evidence';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { writeStated } from './write-stated';

const evidence = (value: string, period: string, growth?: string): ObservationEvidence =>
  observationEvidence({
    alias: 'o1',
    title: '公报',
    observation: {
      id: 'o1',
      indicator: '住院率',
      breakdown: [],
      area: '全国',
      period,
      measure: 'level',
      value,
      unit: '%',
      qualifier: '',
      note: '',
      quote: '',
    },
    related:
      growth === undefined
        ? []
        : [
            {
              measure: 'yoy_pct',
              value: growth,
              unit: '%',
              period,
              indicator: '住院率',
              qualifier: '',
              breakdown: [],
              area: '全国',
              note: '',
            },
          ],
  });

const ask = (part: Partial<Ask>): Ask =>
  anAsk({ intent: 'passage', times: [], premise: undefined, ...part });

describe('writeStated', () => {
  it.each([
    ['住院率是18%吧', '18', '2024', undefined, '是的'],
    ['住院率是19%吧', '18', '2024', undefined, '不对'],
  ])('%s', (text, value, period, growth, start) => {
    const [stated = ''] = /\d+/.exec(text) ?? [];
    const asked = ask({ text, stated: [{ value: stated, unit: '%' }] });
    const said = writeStated({ ask: asked, evidence: [evidence(value, period, growth)] });
    expect(said.startsWith(start)).toBe(true);
  });

  it('says nothing for or against a number that is one of several of a kind', () => {
    const stated = ['18', '30'].map((value) => ({ value, unit: '%' }));
    const asked = ask({ text: '甲住院率18%、乙30%,对吗', stated });
    expect(writeStated({ ask: asked, evidence: [evidence('18', '2024')] })).toMatch(/^2024年/);
  });

  it('confirms nothing where a number of another kind is left open', () => {
    const stated = [
      { value: '18', unit: '%' },
      { value: '30', unit: '家' },
    ];
    const asked = ask({ text: '住院率18%,医院30家,对吗', stated });
    expect(writeStated({ ask: asked, evidence: [evidence('18', '2024')] })).toMatch(/^2024年/);
  });

  it('puts a fall right that is told as a rise', () => {
    const asked = ask({
      text: '住院率涨了2%对吗',
      premise: 'up',
      stated: [{ value: '2', unit: '%' }],
    });
    const said = writeStated({ ask: asked, evidence: [evidence('18', '2024', '-2')] });
    expect(said.startsWith('不对')).toBe(true);
  });

  it('confirms nothing that is only found in a year that nobody named', () => {
    const asked = ask({
      text: '改革后住院率涨到了18%,准确吗',
      intent: 'check',
      premise: 'up',
      stated: [{ value: '18', unit: '%' }],
    });
    const said = writeStated({ ask: asked, evidence: [evidence('18', '2019')] });
    expect(said).toMatch(/^2019年/);
  });
});
