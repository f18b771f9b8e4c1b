import { describe, expect, it } from 'vitest';
import { findPeriods } from './periods';

const read = (text: string, year?: number) =>
  findPeriods(text, { year }).map(({ period }) => period);

describe('findPeriods', () => {
  it.each([
    ['截至2025年底，', ['2025-末']],
    ['2024 年末', ['2024-末']],
    ['截止2024年12月底', ['2024-末']],
    ['2024年1-10月', ['2024-01-2024-10']],
    ['2026年上半年', ['2026-H1']],
    ['2025年一季度', ['2025-Q1']],
    ['2018年至2024年', ['2018-2024']],
    ['2018-2024', ['2018-2024']],
    ['2023-2027年', ['2023-2027']],
    ['截至2024年9月底', ['2024-09-末']],
    ['“十四五”期间', ['2021-2025']],
    ['自2011年以来', ['2011-']],
    ['从2018年至今', ['2018-']],
    ['2024年5月20日', ['2024-05-20']],
    ['日期：2026-03-16', ['2026-03-16']],
    ['2024参加全市基本医疗保险', ['2024']],
    ['去年', []],
    ['3200元', []],
    ['2024万元', []],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('reads a part of a year that is said against the year of the document', () => {
    expect(read('今年上半年，截至今年6月底，去年底', 2026)).toEqual([
      '2026-H1',
      '2026-06-末',
      '2025-末',
    ]);
    expect(read('今年3月1日起，去年一季度，今年1—5月', 2026)).toEqual([
      '2026-03-01',
      '2025-Q1',
      '2026-01-2026-05',
    ]);
    expect(read('上年末为350.91万人，比上年末增加', 2024)).toEqual(['2023-末', '2023-末']);
    expect(read('今年上半年')).toEqual([]);
  });

  it('reads relative words against the year that the document is about', () => {
    expect(read('比上年增长', 2024)).toEqual(['2023']);
    expect(read('截至6月底，上半年', 2025)).toEqual(['2025-06-末', '2025-H1']);
    expect(read('1—6月，1-10月，前三季度', 2025)).toEqual([
      '2025-H1',
      '2025-01-2025-10',
      '2025-01-2025-09',
    ]);
    expect(read('自2018年国家医保局成立以来', 2024)).toEqual(['2018-2024']);
    expect(read('2025年一季度完成1.1万例，截至一季度末突破11万例')).toEqual([
      '2025-Q1',
      '2025-Q1-末',
    ]);
  });
});
