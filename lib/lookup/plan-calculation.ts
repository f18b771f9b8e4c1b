import { ExactDecimal } from '@/lib/text/decimal';
import { constant, figure, minus, over, sumOf, times } from '@/lib/text/expression';
import { wholeYear } from '@/lib/text/period-span';
import type { Operation } from '@/lib/schema/tools';
import { finestUnit, isAmount, isRate, writeOperand } from './operand';
import type { Operand } from './operand';
import { base } from './plan-base';
import { perDay, perMonth } from './plan-over-time';
import { part, whole } from './plan-part';
import type { Planner } from './planner';

const unitsOf = (operands: readonly Operand[]): string =>
  [...new Set(operands.map(({ row }) => row.unit || '无单位的数'))].join('与');

const sameBase = (operands: readonly Operand[]): boolean =>
  new Set(operands.map(({ quantity }) => quantity.base)).size === 1;

const needsUnits = (operands: readonly Operand[]): boolean =>
  new Set(operands.map(({ row }) => row.unit)).size > 1;

function joined(operands: readonly Operand[], sign: string): string {
  const withUnit = needsUnits(operands);
  return operands.map((operand) => writeOperand(operand, withUnit)).join(` ${sign} `);
}

/** Shares of one whole may be added, other rates not: their bases differ. */
function isOneWhole(operands: readonly Operand[]): boolean {
  const [first] = operands;
  return operands.every(
    ({ row }) =>
      row.measure === 'share' &&
      row.area === first?.row.area &&
      row.period === first.row.period &&
      row.source === first.row.source,
  );
}

const difference: Planner = (operands) => {
  const [first] = operands;
  if (first === undefined || !sameBase(operands)) return `${unitsOf(operands)}不能相减。`;
  const common = finestUnit(operands);
  const unit = first.quantity.base === '%' ? '个百分点' : common.unit;
  const expression = minus(figure(0), figure(1));
  const left = joined(operands, '−');
  return {
    expression,
    operands,
    left,
    unit,
    exponent: common.exponent,
    attached: false,
    exact: true,
  };
};

const sum: Planner = (operands) => {
  if (!sameBase(operands)) return `${unitsOf(operands)}不能相加。`;
  if (operands.some(isRate) && !isOneWhole(operands)) return '百分比的基数不同，不能相加。';
  const expression = sumOf(0, operands.length);
  return {
    expression,
    operands,
    left: joined(operands, '+'),
    ...finestUnit(operands),
    attached: false,
    exact: true,
  };
};

const mean: Planner = (operands) => {
  if (!sameBase(operands)) return `${unitsOf(operands)}不能求平均。`;
  if (operands.some(({ row }) => row.measure === 'yoy_pct')) {
    return '各年增长率不能简单平均，请用首尾两年的数计算年均增长。';
  }
  const expression = over(sumOf(0, operands.length), constant(operands.length));
  const left = `（${joined(operands, '+')}）÷ ${operands.length}`;
  return { expression, operands, left, ...finestUnit(operands), attached: false, exact: false };
};

const percent = { unit: '%', exponent: 0, attached: true, exact: false } as const;

const share: Planner = (operands) => {
  if (!sameBase(operands)) return `${unitsOf(operands)}不同，不能求占比。`;
  if (operands.some((operand) => !isAmount(operand))) return '占比要用数量计算，不能用百分比。';
  const expression = times(over(figure(0), figure(1)), constant(100));
  return { expression, operands, left: `${joined(operands, '÷')} × 100%`, ...percent };
};

const growth: Planner = (operands) => {
  if (!sameBase(operands)) return `${unitsOf(operands)}不同，不能求增长率。`;
  if (operands.some(({ quantity }) => quantity.base === '%')) {
    return '百分比的变化用百分点表示，请用两者之差。';
  }
  if (operands[1]?.quantity.value.gt(0) !== true) return '基数不是正数，增长率没有意义。';
  const [, base] = operands.map((operand) => writeOperand(operand, needsUnits(operands)));
  const expression = times(minus(over(figure(0), figure(1)), constant(1)), constant(100));
  return { expression, operands, left: `（${joined(operands, '−')}）÷ ${base} × 100%`, ...percent };
};

/** What of an income is left: (收入 − 支出) ÷ 收入. */
const surplusRate: Planner = (operands) => {
  const [income] = operands;
  if (!income || !sameBase(operands) || !operands.every(isAmount))
    return '结余率要用同一单位的收入和支出计算。';
  const base = writeOperand(income, needsUnits(operands));
  const expression = times(over(minus(figure(0), figure(1)), figure(0)), constant(100));
  return { expression, operands, left: `（${joined(operands, '−')}）÷ ${base} × 100%`, ...percent };
};

const ratio: Planner = (operands) => {
  if (!sameBase(operands))
    return `${unitsOf(operands)}不同，不能直接相比；求人均、次均请用 per_head。`;
  const left = joined(operands, '÷');
  return {
    expression: over(figure(0), figure(1)),
    operands,
    left,
    unit: '倍',
    exponent: 0,
    attached: true,
    exact: false,
  };
};

const PLAIN = [0, '', 0] as const;
const SCALES = [
  [1e8, '亿', 8],
  [1e6, '万', 4],
] as const;

const perHead: Planner = (operands) => {
  const [amount, count] = operands;
  if (!amount || !count || !isAmount(amount) || !isAmount(count))
    return '人均、次均要用数量计算，不能用百分比。';
  if (sameBase(operands)) return `${unitsOf(operands)}相同，不能求人均、次均；求比值请用 ratio。`;
  if (count.quantity.base === '元') return '人均、次均的除数应是人数、人次等，不能是金额。';
  const each = amount.quantity.value.div(count.quantity.value).abs();
  // A head's share is told in 元; what a project or an institution comes to, in 万元 or 亿元 where it is that much.
  const isOfPeople = /^人/.test(count.quantity.base);
  const [, prefix, exponent] = SCALES.find(([least]) => !isOfPeople && each.gte(least)) ?? PLAIN;
  const unit = `${prefix}${amount.quantity.base}/${count.quantity.base}`;
  const left = operands.map((operand) => writeOperand(operand, true)).join(' ÷ ');
  return {
    expression: over(figure(0), figure(1)),
    operands,
    left,
    unit,
    exponent,
    attached: true,
    exact: false,
  };
};

/** Over the first and the last of the periods, whatever the order of the operands. */
const averageGrowth: Planner = (given) => {
  const dated = given.map((operand) => ({ operand, year: wholeYear(operand.row.period) }));
  if (!sameBase(given)) return `${unitsOf(given)}不同，不能求年均增长。`;
  if (dated.some(({ year }) => year === null)) return '年均增长要用各年的年度数据计算。';
  dated.sort((left, right) => (right.year ?? 0) - (left.year ?? 0));
  const [last, first] = [dated[0], dated.at(-1)];
  const years = (last?.year ?? 0) - (first?.year ?? 0);
  if (!last || !first || years === 0) return '年均增长要用不同年份的数据计算。';
  if (!first.operand.quantity.value.gt(0) || !last.operand.quantity.value.gt(0)) {
    return '年均增长要求首尾两年都是正数。';
  }
  const operands = [last.operand, first.operand];
  const root = {
    kind: 'power',
    base: over(figure(0), figure(1)),
    exponent: new ExactDecimal(1).div(years),
  } as const;
  const expression = times(minus(root, constant(1)), constant(100));
  return {
    expression,
    operands,
    left: `〔（${joined(operands, '÷')}）^(1/${years}) − 1〕× 100%`,
    ...percent,
  };
};

/** How each operation is planned; rank, convert and own_case are told differently and stand on their own. */
export const PLANNERS: Record<
  Exclude<Operation, 'rank' | 'convert' | 'own_case'>,
  { operands: [number, number]; plan: Planner }
> = {
  difference: { operands: [2, 2], plan: difference },
  sum: { operands: [2, 100], plan: sum },
  mean: { operands: [2, 100], plan: mean },
  share: { operands: [2, 2], plan: share },
  growth: { operands: [2, 2], plan: growth },
  ratio: { operands: [2, 2], plan: ratio },
  per_head: { operands: [2, 2], plan: perHead },
  part: { operands: [2, 2], plan: part },
  whole: { operands: [2, 2], plan: whole },
  base: { operands: [2, 2], plan: base },
  surplus_rate: { operands: [2, 2], plan: surplusRate },
  per_month: { operands: [1, 1], plan: perMonth },
  per_day: { operands: [1, 1], plan: perDay },
  average_growth: { operands: [2, 100], plan: averageGrowth },
};
