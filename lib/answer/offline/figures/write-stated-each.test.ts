import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { writeStatedEach } from './write-stated-each';

const evidence = (indicator: string, value: string, unit: string): ObservationEvidence[] => [
  {
    alias: 'o1',
    related: [],
    observation: {
      id: indicator,
      indicator,
      breakdown: [],
      area: '丙市',
      period: '2021',
      measure: 'level',
      value,
      unit,
      qualifier: '',
      note: '',
      quote: '',
      source: 's',
    },
  } as unknown as ObservationEvidence, // only what is said of a figure is read
];
const all = [evidence('罚款次数', '41', '次'), evidence('罚款金额', '9.5', '万元')];
const say = (text: string, stated: Ask['stated'], part: Partial<Ask> = {}) =>
  writeStatedEach({ ask: anAsk({ text, stated, ...part }), all });

describe('writeStatedEach', () => {
  it('confirms where every number is right', () => {
    const stated = [
      { value: '41', unit: '次' },
      { value: '9.5', unit: '万元' },
    ];
    expect(say('罚款41次、9.5万元,对吧', stated)).toMatch(/^是的，.*41次.*\n.*9\.5万元/);
  });

  it('puts right the one that is wrong, and confirms nothing', () => {
    const stated = [
      { value: '41', unit: '次' },
      { value: '8.5', unit: '万元' },
    ];
    expect(say('罚款41次、8.5万元,对吧', stated)).toMatch(/^丙市|^2021年[^]*\n不对，.*9\.5万元/);
  });

  it('says nothing where a figure has no number of its own, or nothing is claimed', () => {
    expect(say('罚款41次,对吧', [{ value: '41', unit: '次' }])).toBe('');
    const stated = [
      { value: '41', unit: '次' },
      { value: '3', unit: '人' },
    ];
    expect(say('罚款41次、3人,对吧', stated)).toBe('');
    expect(say('罚款41次、9.5万元,是多少', stated)).toBe('');
  });
});
