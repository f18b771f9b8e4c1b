import { parse } from 'csv-parse/sync';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { SOURCES, TERMS, observation } from '@/tests/builders/figure-table';
import { EXPORT_COLUMNS } from './observation-columns';
import { writeObservationCsv } from './write-observation-csv';
import { writeObservationWorkbook } from './write-observation-workbook';

const sources = new Map(SOURCES.map((source) => [source.id, source]));
const rows = [
  observation([
    '基本医疗保险基金支出',
    '职工/三级',
    '常州市',
    '2024-末',
    'yoy_pct',
    '-4.50',
    '%',
    'city-2024',
  ]),
  observation(['=1+1', '', '全国', '2024', 'level', '1,0329,18', '个', 'report'], {
    quote: '@SUM(A1)，"引号"\n换行',
    note: '-疑为印刷错误',
  }),
];

describe('the table as CSV', () => {
  const csv = writeObservationCsv(rows, sources);
  const cells = parse(csv, { bom: true }) as string[][]; // rows of strings where no columns are asked for

  it('opens in Excel as UTF-8 and ends lines as RFC 4180 asks', () => {
    expect(csv.startsWith('\uFEFF指标,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
  });

  it('keeps the digits as printed, negative numbers too', () => {
    expect(cells[1]?.slice(0, 8)).toEqual([
      '基本医疗保险基金支出',
      '职工/三级',
      '常州市',
      '2024年末',
      '同比增长率',
      '',
      '-4.50',
      '%',
    ]);
    expect(cells[1]?.[9]).toBe('2024年度常州市公报');
  });

  it('lets no text start a formula', () => {
    expect(cells[2]?.[0]).toBe("'=1+1");
    expect(cells[2]?.[12]).toBe('\'@SUM(A1)，"引号"\n换行');
    expect(cells[2]?.[13]).toBe("'-疑为印刷错误");
  });
});

describe('the table as a workbook', () => {
  it('holds numbers with the digits printed, text as text, and says where they come from', async () => {
    const buffer = await writeObservationWorkbook({
      rows,
      sources,
      indicators: TERMS.indicators,
      version: '0123456789ab',
    });
    const zip = await JSZip.loadAsync(buffer);
    const read = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
    const [book, sheet, texts] = await Promise.all([
      read('xl/workbook.xml'),
      read('xl/worksheets/sheet1.xml'),
      read('xl/sharedStrings.xml'),
    ]);
    expect(book).toMatch(/指标.*来源与口径/);
    expect(sheet).toContain('<v>-4.5</v>');
    expect(await read('xl/styles.xml')).toContain('0.00');
    expect(sheet).not.toContain('<f>');
    for (const said of [
      '=1+1',
      '1,0329,18',
      '含生育保险',
      '2024年度常州市公报',
      '数据版本：0123456789ab',
    ]) {
      expect(texts).toContain(said);
    }
    expect(EXPORT_COLUMNS.every(({ header }) => texts.includes(header))).toBe(true);
  });
});
