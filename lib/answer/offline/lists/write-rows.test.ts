import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import type { Ask } from '@/lib/schema/reading';
import { passageEvidence } from '@/tests/builders/evidence';
import { writeRows } from './write-rows';

const passages = [
  passageEvidence({
    passage: {
      kind: 'table',
      source: 'a',
      section: ['附件1'],
      text: '养老条例\t市人大、市政协\t2020年\t立法\n助餐办法\t市政府\t2021年\t补贴\n护理办法\t市政府办公室\t2021年\t服务',
    },
  }),
];
const asking = (text: string, names: readonly string[], year?: number): Ask =>
  anAsk({
    text,
    content: names.map((name) => ({ text: name, means: [], frame: false })),
    areas: /江州/.test(text) ? ['江州市'] : [],
    times: year === undefined ? [] : [{ kind: 'year', from: year, to: year }],
  });

describe('writeRows', () => {
  it('gives the rows of the year and body asked for', () => {
    const draft = writeRows({ ask: asking('市政府2021年发的文件', ['市政府'], 2021), passages });
    expect(draft).toBe('- 助餐办法（市政府，2021年，补贴）。[p1.2]');
  });

  it('gives what a body did with others', () => {
    const draft = writeRows({ ask: asking('市人大2020年的法规', ['市人大'], 2020), passages });
    expect(draft).toContain('养老条例');
  });

  it('takes a longer name where no cell says just the one asked', () => {
    const draft = writeRows({ ask: asking('办公室2021年的文件', ['办公室'], 2021), passages });
    expect(draft).toContain('护理办法');
  });

  it.each([
    ['2021年发布的文件有哪些', [], 2021, ['助餐', '护理']],
    ['附件里2020年的是哪份', [], 2020, ['养老']],
    ['附件里市政协发的文件', ['市政协'], undefined, ['养老']],
    ['附件里和服务有关的文件', ['养老服务'], undefined, []],
    ['2021年发布的助餐文件', ['助餐'], 2021, ['助餐']],
    ['附件2里2021年的文件', [], 2021, []],
    ['江州2021年发布的文件', [], 2021, []],
  ])('tells rows apart by one cell: %s', (text, names, year, expected) => {
    const draft = writeRows({ ask: asking(text, names, year), passages });
    const rows = draft?.split('\n').map((row) => row.slice(2, 4)) ?? [];
    expect(rows).toEqual(expected);
  });

  it.each([
    asking('市政府发的文件', ['市政府']),
    asking('市政府2021年做了什么', ['市政府'], 2021),
    asking('市政府2019年发的文件', ['市政府'], 2019),
  ])('gives none for $text', (ask) => {
    expect(writeRows({ ask, passages })).toBeUndefined();
  });
});
