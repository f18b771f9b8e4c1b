import { describe, expect, it } from 'vitest';
import { checksOf, rowsOf, verdictsOn } from '@/tests/builders/checked-table';

describe('rows and items that follow their total', () => {
  it('finds what the rows of a flattened table add up to', () => {
    const count = rowsOf({ indicator: '医疗卫生机构数', period: '2022', source: 'report' });
    const rows = [
      ['', '1032918'],
      ['医院', '36976'],
      ['公立医院', '11746'],
      ['民营医院', '25230'],
      ['三级医院', '3523'],
      ['二级医院', '11145'],
      ['一级医院', '12815'],
      ['未定级医院', '9493'],
      ['基层医疗卫生机构', '979768'],
      ['乡镇卫生院', '33917'],
      ['专业公共卫生机构', '12436'],
      ['其他机构', '3738'],
    ] as const;
    const checks = checksOf(...rows.map(([breakdown, printed]) => count({ breakdown, printed })));
    expect(checks.map(({ verdict, formula }) => [verdict, formula])).toEqual([
      ['consistent', '36976 + 979768 + 12436 + 3738 = 1032918'],
      ['consistent', '11746 + 25230 = 36976'],
    ]);
  });

  const cost = rowsOf({ indicator: '医疗总费用', area: '常州市', source: 'city-2024' });
  const at = (start: number) => ({ start, end: start + 10 });

  it('adds the list that follows a total, each item under its own name', () => {
    const checks = checksOf(
      cost({ ...at(0), printed: '136.17亿元' }),
      cost({ ...at(10), measure: 'yoy_pct', printed: '3.47%' }),
      cost({ ...at(25), indicator: '医疗机构发生费用', printed: '123.03亿元' }),
      cost({ ...at(36), indicator: '药店支出费用', printed: '13.14亿元' }),
    );
    expect(verdictsOn('136.17', checks)).toEqual([['sum', 'consistent', '136.17']]);
  });

  it('says that a list which comes near its total may not be complete', () => {
    const checks = checksOf(
      cost({ ...at(0), indicator: '待遇支出', printed: '7.71亿元' }),
      cost({ ...at(15), indicator: '检查费用', printed: '2107万元' }),
      cost({ ...at(26), indicator: '分娩费用', printed: '10477万元' }),
      cost({ ...at(37), indicator: '津贴', printed: '61599万元' }),
    );
    expect(checks).toMatchObject([
      {
        verdict: 'not_comparable',
        formula: '2107万元 + 10477万元 + 61599万元 = 7.42（亿元）',
        reason: '印出的是7.71亿元，推算为7.42亿元。所列分项可能没有列全。',
      },
    ]);
  });

  it('does not add what stands apart from the total', () => {
    const checks = checksOf(
      cost({ ...at(0), indicator: '待遇支出', printed: '136.17亿元' }),
      cost({ ...at(60), indicator: '甲', printed: '123.03亿元' }),
      cost({ ...at(71), indicator: '乙', printed: '13.14亿元' }),
    );
    expect(checks).toEqual([]);
  });
});
