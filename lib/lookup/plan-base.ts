import { constant, figure, minus, over, plus } from '@/lib/text/expression';
import { isAmount, writeOperand } from './operand';
import type { Operand } from './operand';
import type { Plan, Planner } from './planner';

/** 29.11 that came of a fall of 4.31 %: the year before. */
function byRate(level: Operand, change: Operand): Plan {
  const { value, unit } = change.row;
  const sign = value.startsWith('-') ? '−' : '+';
  return {
    expression: over(figure(0), plus(constant(1), over(figure(1), constant(100)))),
    operands: [level, change],
    left: `${writeOperand(level, false)} ÷（1 ${sign} ${value.replace(/^-/, '')}${unit}）`,
    unit: level.row.unit,
    exponent: level.quantity.exponent,
    attached: false,
    exact: false,
  };
}

/** 272.42 that came of 7.12 more. */
function byAmount(level: Operand, change: Operand): Plan {
  const isOneUnit = level.row.unit === change.row.unit;
  const operands = [level, change];
  return {
    expression: minus(figure(0), figure(1)),
    operands,
    left: operands.map((one) => writeOperand(one, !isOneUnit)).join(' − '),
    unit: level.row.unit,
    exponent: level.quantity.exponent,
    attached: false,
    exact: true,
  };
}

/** What a figure was before its printed change, in per cent or as an amount. */
export const base: Planner = ([level, change]) => {
  if (!level || !change || !isAmount(level)) return '倒推上年数要用数量和它的变化。';
  if (change.quantity.base === '%') return byRate(level, change);
  return level.quantity.base === change.quantity.base
    ? byAmount(level, change)
    : `${level.row.unit}与${change.row.unit}不能相减。`;
};
