import { constant, figure, over, times } from '@/lib/text/expression';
import { isAmount, writeOperand } from './operand';
import type { Planner } from './planner';

/** 57% of 537518: a share that is printed, of the whole that it is a share of. */
export const part: Planner = (operands) => {
  const [whole, rate] = operands;
  if (!whole || rate?.quantity.base !== '%' || !isAmount(whole)) {
    return '按占比推算要用总数和百分比。';
  }
  return {
    expression: over(times(figure(0), figure(1)), constant(100)),
    operands,
    left: `${writeOperand(whole, false)} × ${writeOperand(rate, true)}`,
    unit: whole.row.unit,
    exponent: whole.quantity.exponent,
    attached: false,
    exact: false,
  };
};

/** 185.68亿元 that is 1.57% of something: what that something comes to. */
export const whole: Planner = (operands) => {
  const [amount, rate] = operands;
  if (!amount || rate?.quantity.base !== '%' || !isAmount(amount)) {
    return '按占比倒推总数要用数量和百分比。';
  }
  return {
    expression: over(times(figure(0), constant(100)), figure(1)),
    operands,
    left: `${writeOperand(amount, false)} ÷ ${writeOperand(rate, true)}`,
    unit: amount.row.unit,
    exponent: amount.quantity.exponent,
    attached: false,
    exact: false,
  };
};
