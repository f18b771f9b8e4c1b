import { powerOfTen, roundHalfUp, toPlain } from '@/lib/text/decimal';
import type { Exact } from '@/lib/text/decimal';
import { boundsOf, evaluate } from '@/lib/text/expression';
import type { Observation } from '@/lib/schema/observation';
import type { Calculation, Operation } from '@/lib/schema/tools';
import { cautionsOf } from './cautions';
import { convertUnit, writeConversion } from './convert-unit';
import { readOperand } from './operand';
import type { Operand } from './operand';
import { PLANNERS } from './plan-calculation';
import { planOwnCase } from './plan-own-case';
import type { Plan } from './planner';
import { rankOperands } from './rank-operands';

/** As `calculateOutput`, before the tool layer gives an alias. */
export type CalculationOutcome =
  | { status: 'computed'; calculation: Omit<Calculation, 'alias'> }
  | { status: 'refused'; reason: string };

export type CalculationRequest = {
  operation: Operation;
  /** In the order of the formula: growth of a over b is [a, b]. */
  operands: readonly Observation[];
  /** What to convert to. */
  unit?: string | undefined;
  /** Decimals of the rounded value; 2 unless said. */
  digits?: number | undefined;
  /** A sum that the question tells, in 元 (own_case). */
  given?: string | undefined;
};

type Computed = Omit<Calculation, 'alias' | 'operation' | 'cautions'> & { cautions?: string[] };

const refused = (reason: string): CalculationOutcome => ({ status: 'refused', reason });

/** Two decimals unless asked; exact results keep no zeros of their own, tiny ones two significant digits. */
function roundingDigits(value: Exact, isExact: boolean, asked: number | undefined): number {
  if (asked !== undefined) return asked;
  if (isExact) return Math.min(2, value.decimalPlaces());
  return value.isZero() || value.abs().gte('0.01') ? 2 : 1 - value.e;
}

/** Where the printed digits leave the last shown digit open, the range in which the result lies. */
function openRange(plan: Plan, digits: number): string[] {
  const bounds = boundsOf(
    plan.expression,
    plan.operands.map(({ quantity }) => quantity.interval),
  );
  if (!bounds) return [];
  const scale = powerOfTen(-plan.exponent);
  const [low, high] = [bounds.low.times(scale), bounds.high.times(scale)];
  const lastDigit = powerOfTen(-digits);
  if (high.minus(low).lte(lastDigit.times(2))) return [];
  return [
    `所用数字经过四舍五入，按其位数推算，结果在${roundHalfUp(low, digits)}与${roundHalfUp(high, digits)}${plan.unit}之间。`,
  ];
}

function compute(plan: Plan, asked: number | undefined): Computed | string {
  const base = evaluate(
    plan.expression,
    plan.operands.map(({ quantity }) => quantity.value),
  );
  if (base === null) return '除数为零，无法计算。';
  const value = base.times(powerOfTen(-plan.exponent));
  const digits = roundingDigits(value, plan.exact, asked);
  const rounded = roundHalfUp(value, digits);
  const unit = plan.attached || plan.unit === '' ? plan.unit : `（${plan.unit}）`;
  return {
    value: toPlain(value),
    rounded,
    unit: plan.unit,
    formula: `${plan.left} = ${rounded}${unit}`,
    operands: plan.operands.map(({ row }) => row.id),
    cautions: plan.exact ? [] : openRange(plan, digits),
  };
}

function rank(operands: readonly Operand[]): Computed | string {
  const bases = new Set(operands.map(({ quantity }) => quantity.base));
  if (bases.size > 1) return `单位不同（${[...bases].join('、')}），不能比较大小。`;
  const { ordered, formula } = rankOperands(operands);
  const first = ordered[0]?.row;
  if (!first || ordered.length < 2) return '排序至少要有两个数。';
  const order = ordered.map(({ row }) => row.id);
  return {
    value: first.value,
    rounded: first.value,
    unit: first.unit,
    formula,
    operands: order,
    order,
  };
}

function convert(
  [operand]: readonly Operand[],
  unit: string | undefined,
  digits?: number,
): Computed | string {
  if (!operand || unit === undefined || unit === '') return '换算要说明换算成什么单位。';
  const converted = convertUnit(operand, unit);
  if (!converted) return `${operand.row.unit || '无单位的数'}不能换算成${unit}。`;
  const { rounded, formula } = writeConversion(operand, converted, digits);
  return { value: toPlain(converted.value), rounded, unit, formula, operands: [operand.row.id] };
}

const OWN_CASE =
  '按问题给出的金额和资料印出的标准推算，没有计入封顶线和其他规定，实际以经办机构核定为准。';

function ownCase(
  operands: readonly Operand[],
  given: string | undefined,
  digits: number | undefined,
): Computed | string {
  const plan = planOwnCase(operands, given);
  const computed = typeof plan === 'string' ? plan : compute(plan, digits);
  return typeof computed === 'string' ? computed : { ...computed, cautions: [OWN_CASE] };
}

function run(operands: readonly Operand[], request: CalculationRequest): Computed | string {
  const { operation, unit, digits, given } = request;
  if (operation === 'own_case') return ownCase(operands, given, digits);
  if (operation === 'rank') return rank(operands);
  if (operation === 'convert') {
    return operands.length === 1 ? convert(operands, unit, digits) : '一次只能换算一个数。';
  }
  const {
    operands: [least, most],
    plan: planOf,
  } = PLANNERS[operation];
  if (operands.length < least) return `这种计算至少要有${least}个数。`;
  if (operands.length > most) return `这种计算只能有${most}个数。`;
  const plan = planOf(operands);
  return typeof plan === 'string' ? plan : compute(plan, digits);
}

/**
 * Exact arithmetic over observations: value, rounded value, formula with the operands as printed, and what a careful
 * reader should know. Refuses, in Chinese, what has no meaning: 万人 plus 亿元, percentages of different wholes.
 */
export function calculate(request: CalculationRequest): CalculationOutcome {
  const read = request.operands.map(readOperand);
  const unreadable = read.find((operand) => typeof operand === 'string');
  if (unreadable !== undefined) return refused(unreadable);
  const operands = read.filter((operand) => typeof operand !== 'string');
  const result = run(operands, request);
  if (typeof result === 'string') return refused(result);
  const { operation, operands: rows } = request;
  const cautions = [...cautionsOf({ operation, rows }), ...(result.cautions ?? [])];
  return { status: 'computed', calculation: { operation, ...result, cautions } };
}
