import { quantityOf } from '@/lib/text/quantity';
import type { Quantity } from '@/lib/text/quantity';
import type { Observation } from '@/lib/schema/observation';

/** An observation that can be calculated with. */
export type Operand = { readonly row: Observation; readonly quantity: Quantity };

/** Rates and shares: numbers of no size of their own, whose bases of comparison differ. */
const RATES: readonly string[] = ['%', '‰', '/10万', '/万', '/千', '成', '折'];
/** Changes of rates and bare multiples. */
const POINTS: readonly string[] = ['个百分点', '倍'];

export function isRate({ quantity }: Operand): boolean {
  return RATES.includes(quantity.base);
}

export function isAmount({ quantity }: Operand): boolean {
  return !RATES.includes(quantity.base) && !POINTS.includes(quantity.base);
}

/** What is wrong with an observation whose value is no plain decimal, else the operand. */
export function readOperand(row: Observation): Operand | string {
  const quantity = quantityOf(row);
  return quantity
    ? { row, quantity }
    : `“${row.quote}”中的数字印刷有误（${row.value}），不能参与计算。`;
}

/** The printed unit that counts finest: sums of 万亿元 and 亿元 are told in 亿元. */
export function finestUnit(operands: readonly Operand[]): { unit: string; exponent: number } {
  return operands
    .map(({ row, quantity }) => ({ unit: row.unit, exponent: quantity.exponent }))
    .reduce((finest, one) => (one.exponent < finest.exponent ? one : finest));
}

/** 2.97万亿元, or 2.97 where all share the unit; a negative number in brackets. */
export function writeOperand({ row }: Operand, withUnit: boolean): string {
  const text = withUnit ? `${row.value}${row.unit}` : row.value;
  return row.value.startsWith('-') ? `（${text}）` : text;
}
