import { describe, expect, it } from 'vitest';
import { claimClauses } from './claim-clauses';

describe('claimClauses', () => {
  it('puts a bare time to the clause that it dates', () => {
    const [first] = claimClauses('•2016年3月，首张电子处方在本市开出；随后推广。');
    expect(first?.text).toBe('2016年3月首张电子处方在本市开出');
    expect(first?.values).toMatchObject([{ year: 2016, month: 3 }]);
  });

  it('takes a month for one of the year named before it', () => {
    const clauses = claimClauses('2016年印发办法，9月起试行。');
    expect(clauses[1]?.values).toMatchObject([{ year: 2016, month: 9 }]);
  });
});
