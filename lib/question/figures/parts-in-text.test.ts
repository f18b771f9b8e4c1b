import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { partsInText } from './parts-in-text';

const BEFORE = '全年护理支出30亿元。其中,';
const figure = (name: string, value: string, lead: string) => ({
  indicator: { name },
  breakdown: [],
  area: '甘肃省',
  cells: [{ period: '2022', measure: 'level', value, unit: '亿元', source: 's' }],
  context: `${name}${value}亿元`,
  leads: [{ paragraph: '', sentence: lead }],
});
const vocabulary = {
  series: [
    figure('护理支出', '30', '全年'),
    figure('居家护理费', '18', BEFORE),
    figure('机构护理费', '12', `${BEFORE}居家护理费18亿元、`),
    figure('护理收入', '40', `${BEFORE}居家护理费18亿元、机构护理费12亿元;`),
    figure('护理结余', '10', `${BEFORE}居家护理费18亿元、机构护理费12亿元。`),
  ],
} as unknown as Vocabulary; // no more of it is read
const [target] = anAsk({
  targets: [{ indicator: '护理支出', area: '甘肃省', period: '2022' }],
}).targets;

describe('partsInText', () => {
  it.each([
    ['护理支出各分项金额', ['居家护理费', '机构护理费']],
    ['护理支出明细', ['居家护理费', '机构护理费']],
    ['护理支出各项分别多少', ['居家护理费', '机构护理费']],
    ['护理支出多少', []],
  ])('%s: %j', (text, names) => {
    const parts = target ? partsInText({ target, text, vocabulary }) : [];
    expect(parts.map(({ indicator }) => indicator)).toEqual(names);
  });
});
