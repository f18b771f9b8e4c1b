import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import type { Operation } from '@/lib/question/intent/operation';
import type { Ask } from '@/lib/schema/reading';
import { areRunningTotals } from './are-running-totals';
import { wholeUnit } from './whole-unit';

/** The operation asked for; two or more figures of one thing side by side are compared, a series from its first to its last. */
export function operationFor(ask: Ask, figures: readonly FigureFound[]): Operation | undefined {
  if (ask.operation !== undefined) return ask.operation;
  if (ask.intent === 'compare') return 'difference';
  if (isInOtherUnit(ask, figures)) return 'convert';
  if (ask.intent === 'check' && areRunningTotals(figures)) return 'difference';
  const several = figures.filter(({ evidence }) => evidence.length > 0).length;
  if (ask.intent === 'series' && several > 1) return 'growth';
  return several === 2 && /比较|对比|相比|变化|差距|增加还是|涨还是|升还是|多还是/.test(ask.text)
    ? 'difference'
    : undefined;
}

/** 是多少亿元 about a figure printed in 万元. */
function isInOtherUnit({ unit }: Ask, figures: readonly FigureFound[]): boolean {
  const printed = figures[0]?.evidence.map(({ observation }) => observation.unit) ?? [];
  return (
    unit !== undefined &&
    figures.length === 1 &&
    printed.length > 0 &&
    printed.every(
      (one) => one !== wholeUnit(unit, one) && one.at(-1) === wholeUnit(unit, one).at(-1),
    )
  );
}
