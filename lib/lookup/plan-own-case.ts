import { ExactDecimal } from '@/lib/text/decimal';
import { constant, figure, minus, over, times } from '@/lib/text/expression';
import { writeOperand } from './operand';
import type { Operand } from './operand';
import type { Plan, Refusal } from './planner';

const PER: Readonly<Record<string, number>> = { '%': 100, 成: 10, 倍: 1 };

/** What a printed rate makes of a sum of money that the question tells, above the printed amount that one pays oneself. */
export function planOwnCase(
  [rate, deductible]: readonly Operand[],
  given: string | undefined,
): Plan | Refusal {
  const per = rate && PER[rate.quantity.base];
  if (!rate || per === undefined || given === undefined) return '按标准推算要用金额和比例。';
  const sum = new ExactDecimal(given);
  const share = over(figure(0), constant(per));
  const plan = { unit: '元', exponent: 0, attached: false, exact: true } as const;
  if (!deductible) {
    const left = `${given} × ${writeOperand(rate, true)}`;
    return { ...plan, expression: times(constant(sum), share), operands: [rate], left };
  }
  if (deductible.quantity.base !== '元') return '起付标准不是金额，不能从费用里扣除。';
  if (sum.lte(deductible.quantity.value)) return '没有超过起付标准。';
  const isPlain = deductible.row.unit === '元';
  const paid = `${given}${isPlain ? '' : '元'} − ${writeOperand(deductible, !isPlain)}`;
  return {
    ...plan,
    expression: times(minus(constant(sum), figure(1)), share),
    operands: [rate, deductible],
    left: `（${paid}）× ${writeOperand(rate, true)}`,
  };
}
