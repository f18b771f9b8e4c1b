import { powerOfTen, roundHalfUp, toPlain } from '@/lib/text/decimal';
import type { Exact } from '@/lib/text/decimal';
import { baseOf } from '@/lib/text/quantity';
import { readUnit } from '@/lib/text/units';
import type { Operand } from './operand';

/** Rates as powers of ten of one: 4.5‰ is 0.45%. */
const RATE_POWERS: Readonly<Record<string, number>> = {
  成: -1,
  '%': -2,
  '‰': -3,
  '/千': -3,
  '/万': -4,
  '/10万': -5,
  倍: 0,
};

/** The figure in another unit of the same kind, or null where the two measure different things. */
export function convertUnit(operand: Operand, unit: string): { value: Exact; unit: string } | null {
  const { quantity } = operand;
  const base = baseOf(unit);
  if (base === quantity.base) {
    return { value: quantity.value.times(powerOfTen(-readUnit(unit).exponent)), unit };
  }
  const [from, to] = [RATE_POWERS[quantity.base], RATE_POWERS[base]];
  if (from === undefined || to === undefined) return null;
  return { value: quantity.value.times(powerOfTen(from - to)), unit };
}

/** 13.34亿人 = 133400万人. Exact digits unless fewer are asked for. */
export function writeConversion(
  { row }: Operand,
  to: { value: Exact; unit: string },
  digits?: number,
) {
  const rounded =
    digits === undefined
      ? toPlain(to.value)
      : roundHalfUp(to.value, Math.min(digits, to.value.decimalPlaces()));
  return { rounded, formula: `${row.value}${row.unit} = ${rounded}${to.unit}` };
}
