import { describe, expect, it } from 'vitest';
import { checksOf, rowsOf, verdictsOn } from '@/tests/builders/checked-table';

describe('one figure told twice', () => {
  const members = rowsOf({ indicator: '基本医疗保险参保人数', period: '2024-末' });

  it('takes the finer one for the measure of the coarser one', () => {
    const checks = checksOf(
      members({ period: '2023-末', printed: '13.34亿人', source: 'digest' }),
      members({ period: '2023-末', printed: '133389万人', source: 'report' }),
    );
    expect(checks).toMatchObject([
      { kind: 'restated', verdict: 'consistent', reportedValue: '13.34' },
    ]);
  });

  it('takes two values of one sentence, and figures told roughly, for no contradiction', () => {
    const life = rowsOf({ indicator: '人均预期寿命', period: '2020', source: 'report' });
    expect(checksOf(life({ printed: '75.37岁' }), life({ printed: '80.88岁' }))).toEqual([]);
    const paid = rowsOf({ indicator: '支付比例', period: '2023', measure: 'ratio' });
    expect(
      checksOf(paid({ printed: '84.6%' }), paid({ printed: '80%', source: 'report' })),
    ).toEqual([]);
  });

  it('finds two sources that differ', () => {
    const checks = checksOf(
      members({ printed: '132637.83万人' }),
      members({ printed: '132000.00万人', source: 'report' }),
    );
    expect(verdictsOn('132000.00', checks)).toEqual([['restated', 'mismatch', '132637.83']]);
  });

  it('says when one is of the end of the year and the other of the year', () => {
    const checks = checksOf(
      members({ printed: '132637.83万人' }),
      members({ period: '2024', printed: '132000.00万人', source: 'report' }),
    );
    expect(verdictsOn('132000.00', checks)).toEqual([['restated', 'not_comparable', '132637.83']]);
  });
});
