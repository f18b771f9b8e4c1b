import { describe, expect, it } from 'vitest';
import { partsOfRow } from './parts-of-row';

const row = (name: string, ...values: number[]) => ({ name, values });
const ROWS = [
  row('总计', 100, 110),
  row('公交', 60, 64),
  row('电动', 40, 44),
  row('燃油', 20, 20),
  row('快线', 35, 30),
  row('支线', 25, 34),
  row('地铁', 30, 33),
  row('地下', 21, 22),
  row('高架', 8, 10),
  row('轮渡', 10, 13),
];
const namesOf = (at: number) => partsOfRow(ROWS, at).map(({ name }) => name);

describe('partsOfRow', () => {
  it('takes the rows up to the next of the same rank', () => {
    expect(namesOf(6)).toEqual(['地下', '高架']);
  });

  it('takes several divisions of one whole', () => {
    expect(namesOf(1)).toEqual(['电动', '燃油', '快线', '支线']);
  });

  it('finds none of a part, of the last row and of the total', () => {
    expect([namesOf(2), namesOf(9), namesOf(0)]).toEqual([[], [], []]);
  });

  it('finds none where the rows do not make up the total', () => {
    expect(partsOfRow([row('总计', 99, 110), ...ROWS.slice(1)], 6)).toEqual([]);
  });

  it('finds none where they do so in two ways', () => {
    const rows = [row('总计', 5), row('甲', 3), row('乙', 2), row('丙', 1), row('丁', 4)];
    expect(partsOfRow(rows, 1)).toEqual([]);
  });
});
