import type { Operation } from '@/lib/question/intent/operation';
import { comparePeriods } from '@/lib/text/period-span';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { isChange } from '@/lib/answer/offline/figures/is-over-time';
import { areComparable } from './comparable-operands';

const OF_TWO: ReadonlySet<Operation> = new Set([
  'difference',
  'ratio',
  'share',
  'growth',
  'average_growth',
  'per_head',
  'surplus_rate',
]);
const OF_ONE: ReadonlySet<Operation> = new Set(['convert', 'per_month', 'per_day']);
const OVER_TIME: ReadonlySet<Operation> = new Set(['difference', 'growth', 'average_growth']);

/**
 * The operands of each calculation, in the order of its formula: over time one calculation for each thing that is compared,
 * later before earlier, first and last of a series; otherwise the figures as they were named. None where they cannot be compared.
 */
export function groupOperands({
  operation,
  operands,
}: {
  operation: Operation;
  operands: readonly ObservationEvidence[];
}): ObservationEvidence[][] {
  if (OF_ONE.has(operation)) return operands.map((one) => [one]);
  if (!areComparable(operation, operands)) return [];
  if (!OF_TWO.has(operation)) return [[...operands]];
  const things = new Map<string, ObservationEvidence[]>();
  for (const one of operands) {
    const { indicator, breakdown, area } = one.observation;
    const key = [indicator, breakdown.join('/'), area].join('\n');
    things.set(key, [...(things.get(key) ?? []), one]);
  }
  const groups = [...things.values()];
  if (OVER_TIME.has(operation) && groups.every((group) => group.length > 1)) {
    return groups.map((group) => {
      const sorted = [...group].sort((left, right) => comparePeriods(dated(right), dated(left)));
      return [sorted[0], sorted.at(-1)].flatMap((one) => one ?? []);
    });
  }
  const whole = operands.at(-1);
  // 西药、中成药各占总额多少: each of the whole, which comes last.
  if (operation === 'share' && operands.length > 2 && whole)
    return operands.slice(0, -1).map((part) => [part, whole]);
  return [inTime(operation, operands.slice(0, 2))];
}

/** 集采前 and 集采后, as they were named: what came after is held against what was before. */
function inTime(operation: Operation, two: ObservationEvidence[]): ObservationEvidence[] {
  const turned = [...two].reverse();
  return OVER_TIME.has(operation) && !isChange(two) && isChange(turned) ? turned : two;
}

/** 至今 has no period of its own: it is later than every year. */
const dated = ({ observation }: ObservationEvidence): string =>
  observation.period === '' ? '9999' : observation.period;
