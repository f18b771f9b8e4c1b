import { constant, figure, minus, over, times } from '@/lib/text/expression';
import type { Observation } from '@/lib/schema/observation';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { differenceInScope, isAdditive, isSameBase } from './comparability';
import { cellOf, isDefinite } from './level-table';
import type { LevelTable } from './level-table';

const PERCENT = times(over(figure(0), figure(1)), constant(100));

/** The level of the same cell, and the levels that are wider by one value: what a share may be a share of. */
function wholesOf(
  table: LevelTable,
  share: Observation,
): { part: Observation; wholes: Observation[] } | null {
  const cell = cellOf(share);
  const part = table.best(cell, { near: share });
  if (!part || part.source !== share.source || !isAdditive(part)) return null;
  const wholes = share.breakdown.flatMap((left) => {
    const breakdown = share.breakdown.filter((value) => value !== left);
    const whole = table.best({ ...cell, breakdown }, { near: share });
    return whole && whole.source === share.source && isSameBase(part, whole) ? [whole] : [];
  });
  return { part, wholes };
}

function shareOf(reported: Observation, part: Observation, whole: Observation): Claim {
  const [a = '', b = ''] = writeOperands([part, whole]);
  const incomparable = differenceInScope(part, whole);
  return {
    kind: 'share',
    reported,
    operands: [part, whole],
    expression: PERCENT,
    left: `${a} ÷ ${b} × 100%`,
    ...(incomparable !== undefined && { incomparable }),
  };
}

/** X占Y比重: the names of part and whole that the name of a share may hold. */
export function partAndWhole(indicator: string): { part: string; whole: string } | null {
  const [, part, whole] =
    /^(.+?)占(?:全部|当地|同期)?(.+?)(?:的?(?:比重|比例|比|份额|百分比))?$/.exec(indicator) ?? [];
  return part !== undefined && whole !== undefined ? { part, whole } : null;
}

/** Two shares of one whole in one place: what the first says of the whole must hold for the second. */
function claimImplied(table: LevelTable, rows: readonly Observation[]): Claim[] {
  const groups = new Map<string, { share: Observation; part: Observation }[]>();
  for (const share of rows) {
    const names = partAndWhole(share.indicator);
    const part = names && table.best({ ...cellOf(share), indicator: names.part }, { near: share });
    if (!names || !part || part.source !== share.source) continue;
    const key = [share.source, share.area, share.period, names.whole].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), { share, part }]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.flatMap(({ share, part }): Claim[] => {
      if (!first || !isSameBase(first.part, part) || part.id === first.part.id) return [];
      const operands = [first.share, part, first.part];
      const [a = '', b = ''] = writeOperands([part, first.part]);
      return [
        {
          kind: 'share',
          reported: share,
          operands,
          expression: over(times(figure(0), figure(1)), figure(2)),
          left: `${first.share.value}% × ${a} ÷ ${b}`,
          hint: '同一总体的两个占比推出的总体不一致。',
        },
      ];
    }),
  );
}

/** Shares that make up a whole: each is what the others leave of 100 %. */
export function complementOf(reported: Observation, others: readonly Observation[]): Claim {
  const expression = others.reduce((rest, _, at) => minus(rest, figure(at)), constant(100));
  const left = `100 − ${writeOperands(others).join(' − ')}`;
  return { kind: 'sum', reported, operands: others, expression, left };
}

/** Every share held against the part and the whole that the same source prints. */
export function claimShares(table: LevelTable): Claim[] {
  const shares = table.observations.filter((row) => row.measure === 'share' && isDefinite(row));
  const direct = shares.flatMap((share) => {
    const found = wholesOf(table, share);
    return found?.wholes.length === 1
      ? found.wholes.map((whole) => shareOf(share, found.part, whole))
      : [];
  });
  const named = shares.flatMap((share) => {
    const names = partAndWhole(share.indicator);
    const at = { near: share };
    const part = names && table.best({ ...cellOf(share), indicator: names.part }, at);
    const whole = names && table.best({ ...cellOf(share), indicator: names.whole }, at);
    return part && whole && isSameBase(part, whole) ? [shareOf(share, part, whole)] : [];
  });
  return [...direct, ...named, ...claimImplied(table, shares)];
}
