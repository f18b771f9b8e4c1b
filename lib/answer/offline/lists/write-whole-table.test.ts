import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { passageEvidence } from '@/tests/builders/evidence';
import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { writeWholeTable } from './write-whole-table';

const table = (alias: string, text: string): PassageEvidence =>
  passageEvidence({
    alias,
    title: '江州市交通公报',
    passage: { kind: 'table', source: 'a', section: ['一、客运'], start: 0, text },
  });
const FARES = table(
  'p1',
  '2024年公交各线路票价\n线路\t普通票价\t优惠票价\n快线\t4元\t2元\n支线\t1元\t免费',
);
const RIDERS = table('p2', '2024年公交客流\n线路\t工作日\t周末\n快线\t30\t20\n支线\t9\t8');

const asking = (text: string, words: readonly string[], more: Partial<Ask> = {}): Ask =>
  anAsk({
    text,
    content: words.map((word) => ({ text: word, means: [], weight: 1, frame: false })),
    areas: [],
    times: [],
    ...more,
  });

describe('writeWholeTable', () => {
  it('gives the table that is asked for, each row cited', () => {
    const ask = asking('公交各线路票价情况表', ['公交', '票价'], { areas: ['江州市'] });
    expect(writeWholeTable({ ask, passages: [FARES, RIDERS] })).toBe(
      [
        '2024年公交各线路票价：',
        '',
        '| 线路 | 普通票价 | 优惠票价 |',
        '| --- | --- | --- |',
        '| 快线 | 4元 | 2元 [p1.3] |',
        '| 支线 | 1元 | 免费 [p1.4] |',
      ].join('\n'),
    );
  });

  it('reads two kinds of figure of each group as the table of both', () => {
    const ask = asking('公交各类线路两种票价标准', ['公交', '票价']);
    expect(writeWholeTable({ ask, passages: [FARES] })).toContain('| 快线 | 4元 | 2元');
  });

  it.each([
    ['no table is asked for', asking('公交票价是多少', ['公交', '票价'])],
    ['a word is not of the table', asking('地铁票价情况表', ['地铁', '票价'])],
    ['it is of another place', asking('公交票价情况表', ['公交', '票价'], { areas: ['北州市'] })],
    [
      'it is of another year',
      asking('公交票价情况表', ['公交', '票价'], {
        times: [{ text: '2023年', kind: 'year', from: 2023, to: 2023 }],
      }),
    ],
    ['two tables say as much', asking('公交线路情况表', ['公交', '线路'])],
    [
      'something is to be calculated',
      asking('公交票价情况表', ['公交', '票价'], { operation: 'sum' }),
    ],
  ])('gives none where %s', (_, ask) => {
    expect(writeWholeTable({ ask, passages: [FARES, RIDERS] })).toBeUndefined();
  });
});
