import { constant, figure, over, times } from '@/lib/text/expression';
import { quantityOf } from '@/lib/text/quantity';
import type { Observation } from '@/lib/schema/observation';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { agrees } from './claim-sums';
import { differenceInScope, isAdditive, isSameBase } from './comparability';
import { cellOf, isDefinite } from './level-table';
import type { LevelTable } from './level-table';
import type { NameReader } from './name-reader';

const PERCENT = times(over(figure(0), figure(1)), constant(100));

/** What a share is said to be a share of: 占当地GDP → 当地GDP; nothing where the source does not say. */
function wholeSaid({ note }: Observation): string {
  return /占(?:全部|当地)?([^；]+)/.exec(note)?.[1] ?? '';
}

/** The level that the share is of, where the same source prints it. */
function partOf(table: LevelTable, share: Observation): Observation | null {
  const part = table.best(cellOf(share), { near: share });
  return part && part.source === share.source && isAdditive(part) ? part : null;
}

/** Levels of the name that the source gives the whole, the narrowest first: 参保总人数 under 职工 is that of 职工. */
function namedWholes(table: LevelTable, share: Observation, read: NameReader): Observation[] {
  const { breakdown } = share;
  const narrower = breakdown.map((left) => breakdown.filter((value) => value !== left));
  return read(wholeSaid(share)).flatMap(({ indicator, breakdown: said }) => {
    const candidates = said.length > 0 ? [said] : [...narrower, []];
    return candidates.flatMap((values) => {
      const cell = { ...cellOf(share), indicator, breakdown: values };
      const whole = table.best(cell, { near: share });
      return whole && whole.source === share.source && isAdditive(whole) ? [whole] : [];
    });
  });
}

/** Levels wider by one value: one of them may be the whole. */
function widerLevels(table: LevelTable, share: Observation): Observation[] {
  const cell = cellOf(share);
  return share.breakdown.flatMap((left) => {
    const breakdown = share.breakdown.filter((value) => value !== left);
    const whole = table.best({ ...cell, breakdown }, { near: share });
    return whole && whole.source === share.source && isAdditive(whole) ? [whole] : [];
  });
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

/** A guess at the whole that is far off is no whole, rather than a mismatch. */
const NEAR = 0.2;

function isNear({ reported, operands: [part, whole] }: Claim): boolean {
  const [a, b, printed] = [part, whole, reported].map((row) => row && quantityOf(row)?.value);
  if (!a || !b || !printed || b.isZero()) return false;
  return a.div(b).times(100).div(printed).minus(1).abs().lte(NEAR);
}

/** Against the whole that the source names; else against a wider figure that it is, or nearly is, a share of. */
function claimDirect(table: LevelTable, share: Observation, read: NameReader): Claim | null {
  const part = partOf(table, share);
  if (part === null) return null;
  const claims = (wholes: readonly Observation[]) =>
    wholes
      .filter((whole) => whole.id !== part.id && isSameBase(part, whole))
      .map((whole) => shareOf(share, part, whole));
  const named = claims(namedWholes(table, share, read));
  const wider = claims(widerLevels(table, share));
  return [...named, ...wider].find(agrees) ?? named[0] ?? wider.find(isNear) ?? null;
}

/** Two shares of one whole in one place: what the first says of the whole must hold for the second. */
function claimImplied(table: LevelTable, shares: readonly Observation[]): Claim[] {
  const firsts = new Map<string, { share: Observation; part: Observation }>();
  return shares.flatMap((share): Claim[] => {
    const said = wholeSaid(share);
    const part = partOf(table, share);
    if (said === '' || part === null) return [];
    const key = [
      share.source,
      share.article,
      share.area,
      share.period,
      said,
      ...share.breakdown,
    ].join('\u0000');
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, { share, part });
    if (first === undefined || first.part.id === part.id || !isSameBase(first.part, part))
      return [];
    const [a = '', b = ''] = writeOperands([part, first.part]);
    return [
      {
        kind: 'share',
        reported: share,
        operands: [first.share, part, first.part],
        expression: over(times(figure(0), figure(1)), figure(2)),
        left: `${first.share.value}% × ${a} ÷ ${b}`,
        hint: `两个占比推出的“${said}”不一致。`,
      },
    ];
  });
}

/** Every share held against the part and the whole that the same source prints, or against another share of the whole. */
export function claimShares(table: LevelTable, read: NameReader): Claim[] {
  const shares = table.observations
    .filter((row) => row.measure === 'share' && isDefinite(row))
    .sort((a, b) => (a.source === b.source ? a.start - b.start : a.source < b.source ? -1 : 1));
  const direct = new Map(shares.map((share) => [share, claimDirect(table, share, read)]));
  const rest = shares.filter((share) => !direct.get(share));
  return [...direct.values(), ...claimImplied(table, rest)].filter((claim) => claim !== null);
}
