import type { Operation } from '@/lib/question/intent/operation';
import type { Observation } from '@/lib/schema/observation';
import type { ObservationEvidence } from '@/lib/schema/tools';

const PER_HEAD = /人均|次均|每人|每千|每万|每百|平均|标准|均(?:费用|支出|缴费|救助)/;
/** Added, subtracted or divided they say nothing; what is per head is the other's average. */
const ALIKE: ReadonlySet<Operation> = new Set(['sum', 'difference', 'share', 'rank']);

/** 个人缴费380元 is what one person pays, whatever its name; that of all is printed in 万元 and 亿元. */
const isOfOne = ({ unit, value }: Observation): boolean => unit === '元' && Number(value) < OF_ONE;
const OF_ONE = 100_000;

/** Whether figures may be added, subtracted or held against each other: an amount per head is no part of a whole fund. */
export function areComparable(
  operation: Operation,
  operands: readonly ObservationEvidence[],
): boolean {
  if (!ALIKE.has(operation)) return true;
  const isPerHead = operands.map(
    ({ observation }) => PER_HEAD.test(observation.indicator) || isOfOne(observation),
  );
  const isPercent = operands.some(({ observation }) => /[%‰]|百分点/.test(observation.unit));
  const areas = new Set(operands.map(({ observation }) => observation.area));
  const names = new Set(operands.map(({ observation }) => observation.indicator));
  if (operation === 'sum' && areas.size > 1 && names.size > 1) return false;
  return isPercent || new Set(isPerHead).size < 2;
}
