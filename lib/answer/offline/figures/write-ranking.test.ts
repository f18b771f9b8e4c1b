import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { observationEvidence } from '@/tests/builders/evidence';
import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';
import { writeRanking } from './write-ranking';

const evidence = (id: string, area: string, value: string): ObservationEvidence =>
  observationEvidence({
    alias: id,
    observation: {
      id,
      area,
      value,
      unit: '座',
      indicator: '桥梁数',
      breakdown: [],
      period: '2024',
    },
  });
const operands = [
  evidence('o1', '全国', '90'),
  evidence('o2', '法国', '40'),
  evidence('o3', '瑞士', '70'),
];
const calculations = [
  { operation: 'rank', operands: ['o1', 'o2', 'o3'], order: ['o1', 'o3', 'o2'] },
] as unknown as Calculation[];
const rowsFor = (text: string): string[] =>
  writeRanking({ ask: anAsk({ text, operation: 'rank' }), operands, calculations })
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1]?.trim() ?? '');

describe('writeRanking', () => {
  it.each([
    ['桥最多的前两个国家', ['中国', '瑞士']],
    ['桥最少的两个国家', ['法国', '瑞士']],
    ['哪个国家桥最多', []],
    ['桥前五的国家', []],
  ])('%s', (text, rows) => {
    expect(rowsFor(text)).toEqual(rows);
  });
});
