import { CHANGES } from '@/lib/question/figures/cells-for';
import type { Ask } from '@/lib/schema/reading';
import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { asksIf } from './asks-if';
import { operandsOf } from './compared';
import { isOverTime } from './is-over-time';
import { writeComparison } from './write-comparison';
import { writeFigure } from './write-figure';
import { CORRECTION } from './write-premise';

type Input = {
  ask: Ask;
  found: readonly FigureFound[];
  /** The year before, where it was looked up. */
  before: readonly ObservationEvidence[];
  calculations: readonly Calculation[];
};

/**
 * The figure with the change that the question states of it (继续两位数增长,给个数) held against what is printed or computed: put right
 * where it went the other way or not so far. Empty where no change is stated, or none can be told.
 */
export function writeTrend({ ask, found, before, calculations }: Input): string {
  if (!statesTrend(ask)) return '';
  const [only, ...others] = found;
  const first = only?.evidence[0];
  if (!first) return '';
  const printed = [first.observation, ...first.related].find(({ measure }) => CHANGES.has(measure));
  if (printed && others.length === 0) {
    const percent = first.related.find(({ measure }) => measure === 'yoy_pct') ?? printed;
    return `${verdictOf(ask, Number(percent.value), percent.unit)}${writeFigure({ evidence: only.evidence, ask })}`;
  }
  const all = [...inOneUnit(found), ...before];
  const [change] = calculations.filter(({ operation }) =>
    /^(?:growth|difference)$/.test(operation),
  );
  const operands = change ? operandsOf(change, all).flatMap((one) => one ?? []) : [];
  if (!change || !isOverTime(operands)) return '';
  const { premise: _, ...plain } = ask;
  return `${verdictOf(ask, Number(change.value), change.unit)}${writeComparison({ ask: plain, operands, calculations: [change] })}`;
}

/** Whether a question states a change that it does not ask for; 也是两位数增长吗 asks only whether it was so. */
export function statesTrend({ trend, intent, operation, measure, stated, targets }: Ask): boolean {
  if (trend === undefined || intent === 'why' || (stated.length > 0 && trend.least === 0))
    return false;
  const isPlain = operation === undefined && measure === undefined;
  // 一共多少人, 次均费用 of one figure: nothing is to be added up or divided.
  const isOfOne =
    (operation === 'sum' || operation === 'per_head') &&
    new Set(targets.map(({ indicator }) => indicator)).size === 1;
  return isPlain || isOfOne || (trend.least > 0 && operation === 'growth');
}

function verdictOf({ trend, text }: Ask, change: number, unit: string): string {
  if (!trend) return '';
  const isWay = change !== 0 && change < 0 === (trend.way === 'down');
  if (!isWay) return `${CORRECTION}没有${trend.way === 'up' ? '增长' : '下降'}，`;
  if (unit === '%' && Math.abs(change) < trend.least) return `${CORRECTION}没有那么多，`;
  return asksIf(text) ? '是的，' : '';
}
