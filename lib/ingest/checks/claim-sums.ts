import { figure, minus, plus } from '@/lib/text/expression';
import type { Expression } from '@/lib/text/expression';
import { overlaps } from '@/lib/text/interval';
import { boundsOf } from '@/lib/text/expression';
import { quantityOf } from '@/lib/text/quantity';
import type { BreakdownTerm } from '@/lib/schema/term';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { isCompleteSet } from './complete-sets';
import type { LevelTable } from './level-table';
import { partGroups } from './sum-groups';
import type { PartGroup } from './sum-groups';

type Parts = PartGroup['parts'];

/** 重叠享受两种渠道资助: counted in two other parts, so taken off. */
const isOverlap = (value: string): boolean => /重叠|重复|交叉/.test(value);

function sumOfParts(parts: Parts): Expression {
  const [first, ...rest] = parts.map(({ value }, at) => ({ value, at }));
  return rest.reduce<Expression>(
    (sum, { value, at }) => (isOverlap(value) ? minus(sum, figure(at)) : plus(sum, figure(at))),
    figure(first?.at ?? 0),
  );
}

function claimOf(total: PartGroup['total'], parts: Parts): Claim {
  const operands = parts.map(({ row }) => row);
  const texts = writeOperands(operands);
  const left = texts
    .map((text, at) =>
      at === 0 ? text : `${isOverlap(parts[at]?.value ?? '') ? ' − ' : ' + '}${text}`,
    )
    .join('');
  return { kind: 'sum', reported: total, operands, expression: sumOfParts(parts), left };
}

function agrees({ reported, operands, expression }: Claim): boolean {
  const target = quantityOf(reported)?.interval;
  const bounds = boundsOf(
    expression,
    operands.flatMap((row) => quantityOf(row)?.interval ?? []),
  );
  return Boolean(target && bounds && overlaps(bounds, target));
}

/** How much of the total the parts make, about. */
function coverage({ reported, operands }: Claim): number {
  const sum = operands.reduce((all, row) => all + (quantityOf(row)?.value.toNumber() ?? 0), 0);
  return sum / (quantityOf(reported)?.value.toNumber() ?? 1);
}

/** Every way to leave one or more parts out and keep at least two; larger ways first. Few parts only. */
function subsets(parts: Parts): Parts[] {
  if (parts.length > 7) return [];
  const masks = Array.from({ length: 2 ** parts.length - 1 }, (_, mask) => mask);
  return masks
    .map((mask) => parts.filter((_, at) => (mask >> at) % 2 === 1))
    .filter((subset) => subset.length > 1)
    .sort((a, b) => b.length - a.length);
}

const isPrecise = ({ total }: PartGroup): boolean => total.value.replace(/[-.]/g, '').length > 2;

/** The parts that make the total where some do; all of them where they must (职工 and 居民); else they may be incomplete. */
function claimGroup(group: PartGroup): Claim | null {
  const whole = claimOf(group.total, group.parts);
  if (agrees(whole)) return whole;
  if (isCompleteSet(group.parts.map(({ value }) => value))) return whole;
  const some = subsets(group.parts);
  const complete = some.find((subset) => isCompleteSet(subset.map(({ value }) => value)));
  if (complete) return claimOf(group.total, complete);
  if (!isPrecise(group)) return null;
  const matching = some.map((subset) => claimOf(group.total, subset)).find(agrees);
  if (matching) return matching;
  const covered = coverage(whole);
  if (covered > 1.02 || covered < 0.9) return null;
  return covered > 1 ? whole : { ...whole, incomparable: '所列分项可能没有列全。' };
}

/** Totals held against the sum of their parts, where the parts are known or seen to make up the whole. */
export function claimSums(table: LevelTable, breakdowns: readonly BreakdownTerm[]): Claim[] {
  return partGroups({ table, breakdowns }).flatMap((group) => claimGroup(group) ?? []);
}
