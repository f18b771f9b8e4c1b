import { readUnit } from '@/lib/text/units';
import type { IndicatorTerm } from '@/lib/schema/term';
import { baseOf } from '@/lib/ingest/observations/heads/match-words';
import { matchIndicator } from '@/lib/ingest/observations/wording/match-indicator';
import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';
import { isOpen } from './name-cell';
import { measureOfColumn } from './table-head';
import type { TableHead } from './table-head';

type Crossing = {
  row: TableHead;
  column: TableHead;
  caption: TableHead;
  /** What the row that this one is a part of is about in this column. */
  whole?: TableHead['match'];
};

/** Visits are no measure of persons, in a cell that has a unit of its own. */
const fits = (term: IndicatorTerm, base: string) => {
  const usual = baseOf(term) ?? base;
  return isSameClass(usual, base) && !(usual === '人' && base === '人次');
};

/** Row and column name the indicator together: the row's match is replaced, and the column says no more. */
const together = (heads: Crossing, match: NonNullable<TableHead['match']>): Crossing => ({
  ...heads,
  row: { ...heads.row, match },
  column: { ...heads.column, match: undefined, text: '', printed: '' },
});

/** What a row says of care that is no part of it: who goes, that it is settled. */
const IDLE = /参保|人员|人|就医|就诊|异地|直接结算|结算|费用|情况|[本全][省市县]|的/g;

/** 参保人员省外就医 | 基金支付: the row only says again what the name of the column means. */
function saysAgain({ row, column }: Crossing, given: IndicatorTerm): TableHead['match'] {
  const own = `${row.text}${column.text}`;
  const match = matchIndicator({ terms: [given], own, context: '', accepts: () => true });
  const taken = (match?.taken ?? []).filter(([, to]) => to <= row.text.length);
  const ranges = [...taken, ...row.values.map(({ start, end }) => [start, end] as const)];
  const left = [...row.text].filter((_, at) => !ranges.some(([from, to]) => at >= from && at < to));
  return taken.length > 0 && left.join('').replace(IDLE, '') === '' ? match : undefined;
}

/** Whether a name takes words of the row and as much of what stands above. */
function isOfBoth({ taken }: NonNullable<TableHead['match']>, rowLength: number): boolean {
  const lengthOf = (ranges: readonly (readonly [number, number])[]) =>
    ranges.reduce((sum, [from, to]) => sum + to - from, 0);
  const ofRow = lengthOf(taken.filter(([, to]) => to <= rowLength));
  return ofRow >= 2 && lengthOf(taken) - ofRow >= 4;
}

/** 省外人员来绍就医 under 跨省直接结算: what a row says may rule out the name that column, row or caption gave alone, or be a part of it. */
function corrected(heads: Crossing, { terms }: BlockContext): TableHead['match'] {
  const { row, column, caption } = heads;
  const { base } = readUnit(column.unit);
  const given = column.match ?? row.match ?? caption.match;
  if (!given || base === '' || isOpen(row)) return undefined;
  const own = `${row.text}，${caption.text}${column.text}`;
  const search = (among: readonly IndicatorTerm[]) =>
    matchIndicator({ terms: among, own, context: '', accepts: (term) => fits(term, base) });
  if (!search([given.term])) return search(terms.indicators);
  if (column.match) return saysAgain(heads, given.term);
  if (row.match) return undefined;
  const match = search(terms.indicators.filter((one) => one !== given.term));
  return match && isOfBoth(match, row.text.length) ? match : undefined;
}

/** A head that names a value and, beside it, nothing that is measured: 住院, 门诊及购药, but not 统筹基金支出. */
export const isOnlyPart = ({ values, match }: TableHead): boolean =>
  values.length > 0 &&
  (match?.taken ?? []).every(([from, to]) =>
    values.some(({ start, end }) => from >= start && to <= end),
  );

/** 其中：住院 under 省外人员来绍就医: in each column a part is about what the row above is about there. */
function ofWhole({ row, whole }: Crossing): TableHead['match'] {
  const isPart = row.values.every(({ dimension }) => whole?.term.dimensions?.includes(dimension));
  return isOnlyPart(row) && isPart ? whole : undefined;
}

/** 跨省住院直接结算 | 基金支付（亿元）: row and column name the indicator together where the row's own is of another kind of unit. */
export function joinHeads(heads: Crossing, context: BlockContext): Crossing {
  const { row, column } = heads;
  if (measureOfColumn(column, column.unit)) return heads;
  const whole = ofWhole(heads);
  if (whole) return together(heads, whole);
  const usual = baseOf(row.match?.term);
  const { base } = readUnit(column.unit);
  const isNamed = column.match || column.unit === '' || usual === undefined;
  if (isNamed || isSameClass(usual, base)) {
    const better = corrected(heads, context);
    return better ? together(heads, better) : heads;
  }
  const match = matchIndicator({
    terms: context.terms.indicators,
    own: `${row.text}${column.text}`,
    context: '',
    accepts: (term) => isSameClass(baseOf(term) ?? base, base),
  });
  return match ? together(heads, match) : heads;
}
