import type { BreakdownTerm } from '@/lib/schema/term';
import { findBreakdowns, mergeBreakdown } from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Value } from '@/lib/ingest/observations/heads/head';
import type { GroupMatch } from '@/lib/ingest/observations/wording/paragraph';
import type { Reading } from './reading';

const PERSONS: ReadonlySet<string> = new Set(['person', 'aided']);
const AND = /、|和|及|以及|或者?|与/u;

/** 低保户 as the catalogue calls them; else as printed. */
function valueOf(name: string, terms: readonly BreakdownTerm[]): Value {
  const known = findBreakdowns({ terms, text: name, dimensions: ['aided'] });
  const whole = known.find(({ start, end }) => start === 0 && end === name.length);
  return { name: whole?.name ?? name, dimension: whole?.dimension ?? 'other' };
}

/**
 * Each figure that a rule states of a group of persons (对低保对象、孤儿按90%资助，即每人360元), once for each of them: who asks is one
 * of them. A figure that names persons of its own is left as it is.
 */
export function withRuleGroup(
  readings: readonly Reading[],
  group: GroupMatch | undefined,
  terms: readonly BreakdownTerm[],
): Reading[] {
  if (!group) return [...readings];
  const members = group.name.split(AND).map((name) => valueOf(name, terms));
  return readings.flatMap((reading) => {
    const { head } = reading;
    if (head.breakdown.some(({ dimension }) => PERSONS.has(dimension))) return [reading];
    return members.map((member) => ({
      ...reading,
      start: Math.min(reading.start, group.start),
      head: { ...head, breakdown: mergeBreakdown(head.breakdown, [member]) },
    }));
  });
}
