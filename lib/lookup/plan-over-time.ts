import { constant, figure, over } from '@/lib/text/expression';
import { periodSpan } from '@/lib/text/period-span';
import { isAmount, writeOperand } from './operand';
import type { Operand } from './operand';
import type { Plan, Planner } from './planner';

const SCALES = [
  [1e8, '亿', 8],
  [1e4, '万', 4],
] as const;
const PLAIN = [0, '', 0] as const;

/** How many months and days a flow runs over; undefined where the figure is a state or its time is not known. */
function lengthOf({ row: { period } }: Operand): { months: number; days: number } | undefined {
  const span = periodSpan(period);
  if (!span || span.atEnd) return undefined;
  const day = (month: number) => Date.UTC(Math.floor(month / 12), month % 12) / 86_400_000;
  return { months: span.last - span.first + 1, days: day(span.last + 1) - day(span.first) };
}

const averageOver =
  (unit: 'months' | 'days', name: string): Planner =>
  (operands): Plan | string => {
    const [total] = operands;
    const length = total && lengthOf(total)?.[unit];
    if (!total || length === undefined)
      return `${name}平均要用一段时期内的总数计算，不能用期末数。`;
    if (!isAmount(total)) return `${name}平均要用数量计算，不能用百分比。`;
    const each = total.quantity.value.div(length).abs();
    const [, prefix, exponent] = SCALES.find(([least]) => each.gte(least)) ?? PLAIN;
    return {
      expression: over(figure(0), constant(length)),
      operands,
      left: `${writeOperand(total, true)} ÷ ${length}`,
      unit: `${prefix}${total.quantity.base}`,
      exponent,
      attached: true,
      exact: false,
    };
  };

/** A year's total by its twelve months. */
export const perMonth = averageOver('months', '月');
/** A year's total by its days. */
export const perDay = averageOver('days', '日');
