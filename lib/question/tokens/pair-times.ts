import type { TimeSlot } from '@/lib/schema/reading';
import type { Token } from './token';

/**
 * The time that stands beside each place, where every place has one of its own: 甲市2024年跟乙市2023年比. Empty where places
 * share their times.
 */
export function pairTimes(tokens: readonly Token[]): ReadonlyMap<string, readonly TimeSlot[]> {
  const slots = tokens.filter(({ area, time }) => area !== undefined || time !== undefined);
  const isPaired =
    slots.length > 2 &&
    slots.length % 2 === 0 &&
    slots.every(
      ({ time }, at) =>
        (time !== undefined) === ((slots[0]?.time !== undefined) === (at % 2 === 0)),
    );
  const pairs = slots.flatMap((token, at): [string, readonly TimeSlot[]][] => {
    const [one, other] = [token, slots[at % 2 === 0 ? at + 1 : at - 1]];
    return one.area !== undefined && other?.time ? [[one.area, [other.time]]] : [];
  });
  const byArea = new Map(pairs);
  return isPaired && byArea.size === pairs.length ? byArea : new Map();
}
