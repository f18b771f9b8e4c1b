import { figure, minus, plus } from '@/lib/text/expression';
import type { Expression } from '@/lib/text/expression';
import { overlaps } from '@/lib/text/interval';
import { boundsOf } from '@/lib/text/expression';
import { quantityOf } from '@/lib/text/quantity';
import type { Observation } from '@/lib/schema/observation';
import type { BreakdownTerm } from '@/lib/schema/term';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { isAdditive, isSameBase } from './comparability';
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

/** The total held against these parts. */
export function claimOf(total: PartGroup['total'], parts: Parts): Claim {
  const operands = parts.map(({ row }) => row);
  const texts = writeOperands(operands, total);
  const left = texts
    .map((text, at) =>
      at === 0 ? text : `${isOverlap(parts[at]?.value ?? '') ? ' − ' : ' + '}${text}`,
    )
    .join('');
  return { kind: 'sum', reported: total, operands, expression: sumOfParts(parts), left };
}

/** Does the sum agree with the total at the digits printed? */
export function agrees({ reported, operands, expression }: Claim): boolean {
  const target = quantityOf(reported)?.interval;
  const bounds = boundsOf(
    expression,
    operands.flatMap((row) => quantityOf(row)?.interval ?? []),
  );
  return Boolean(target && bounds && overlaps(bounds, target));
}

/** How much of the total the parts make, about. */
export function coverage({ reported, operands }: Claim): number {
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

const digitsOf = (row: Observation): number =>
  row.value.replace(/[-.]/g, '').replace(/^0+/, '').length;
/** Enough digits that two amounts agree by more than chance. */
const TELLING_DIGITS = 3;

/** Another figure of the same statement that the parts make up exactly: then they are parts of that (医疗机构发生费用中…). */
function nearerWhole(table: LevelTable, { total, parts }: PartGroup): Claim | undefined {
  return table
    .nearby(total)
    .filter((row) => row.indicator !== total.indicator && row.measure === total.measure)
    .filter((row) => digitsOf(row) >= TELLING_DIGITS)
    .filter((row) => isAdditive(row) && isSameBase(row, total))
    .map((row) => claimOf(row, parts))
    .find(agrees);
}

/** A figure of the same statement that fills the gap between the parts and the total: a part under another name. */
function withMissingPart(table: LevelTable, { total, parts }: PartGroup): Claim | undefined {
  const known = new Set([total, ...parts.map(({ row }) => row)]);
  return table
    .nearby(total)
    .filter((row) => !known.has(row) && row.measure === total.measure)
    .filter((row) => isAdditive(row) && isSameBase(row, total))
    .filter((row) => digitsOf(row) >= TELLING_DIGITS)
    .map((row) => claimOf(total, [...parts, { row, value: row.indicator }]))
    .find(agrees);
}

/** Parts that make less than half or more than twice the total are parts of something else (三级医院 of 医院, not of all). */
function plausible(claim: Claim): Claim | null {
  const covered = coverage(claim);
  return covered > 0.5 && covered < 2 ? claim : null;
}

/** The parts that make the total where some do; all of them where they must (职工 and 居民); else they may be incomplete. */
function claimGroup(table: LevelTable, group: PartGroup): Claim | null {
  const { total, parts } = group;
  const whole = claimOf(total, parts);
  if (agrees(whole)) return whole;
  const some = subsets(parts);
  const isPrecise = digitsOf(total) >= TELLING_DIGITS;
  const matching = isPrecise
    ? some.map((subset) => claimOf(total, subset)).find(agrees)
    : undefined;
  const other = matching ?? nearerWhole(table, group) ?? withMissingPart(table, group);
  if (other) return other;
  const complete = [parts, ...some].find((subset) =>
    isCompleteSet(subset.map(({ value }) => value)),
  );
  if (complete) return plausible(claimOf(total, complete));
  const covered = coverage(whole);
  if (!isPrecise || covered > 1.02 || covered < 0.9) return null;
  return covered > 1 ? whole : { ...whole, incomparable: '所列分项可能没有列全。' };
}

/** Totals held against the sum of their parts, where the parts are known or seen to make up the whole. */
export function claimSums(table: LevelTable, breakdowns: readonly BreakdownTerm[]): Claim[] {
  return partGroups({ table, breakdowns }).flatMap((group) => claimGroup(table, group) ?? []);
}
