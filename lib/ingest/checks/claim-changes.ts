import { constant, figure, minus, over, times } from '@/lib/text/expression';
import type { Expression } from '@/lib/text/expression';
import type { Check, Measure, Observation } from '@/lib/schema/observation';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { differenceInScope, isAgainstAnother, isSameBase, yearOnYearHint } from './comparability';
import { cellOf, isDefinite, shiftYears } from './level-table';
import type { LevelTable } from './level-table';

const RATES: readonly Measure[] = ['ratio', 'share', 'standard'];

/** (a − b) ÷ b as a percentage, each figure once. */
export const GROWTH: Expression = times(
  minus(over(figure(0), figure(1)), constant(1)),
  constant(100),
);
const DIFFERENCE: Expression = minus(figure(0), figure(1));

type Rule = {
  kind: Check['kind'];
  /** Of the two figures that the change is held against. */
  measures: readonly Measure[];
  expression: Expression;
  write: (current: string, prior: string) => string;
};

/** What a change of this measure follows from. */
const RULES: Partial<Record<Measure, Rule>> = {
  yoy_pct: {
    kind: 'growth',
    measures: ['level'],
    expression: GROWTH,
    write: (current, prior) => `（${current} − ${prior}）÷ ${prior} × 100%`,
  },
  yoy_abs: {
    kind: 'change',
    measures: ['level', 'ratio'],
    expression: DIFFERENCE,
    write: (current, prior) => `${current} − ${prior}`,
  },
  pp_change: {
    kind: 'pp_change',
    measures: RATES,
    expression: DIFFERENCE,
    write: (current, prior) => `${current} − ${prior}`,
  },
};

/** The year that a growth is counted from, where it is not the year before: 比2020年增长. */
function baseYearOf(row: Observation, year: number): number {
  const said = /(?:比|较|从|与)(\d{4})年/.exec(`${row.quote} ${row.note}`.replace(/\s+/g, ''));
  return said ? Number(said[1]) : year - 1;
}

/** A share is called a ratio where its source only sets it beside this year's. */
const alike = (measure: Measure): readonly Measure[] =>
  RATES.includes(measure) ? RATES : [measure];

/** The figures that the change is between, this one first. */
function pairOf(table: LevelTable, reported: Observation, { kind, measures }: Rule) {
  const cell = cellOf(reported);
  const back = baseYearOf(reported, Number(cell.period)) - Number(cell.period);
  const current = table.best(cell, { near: reported, measures });
  const earlier = back < 0 ? shiftYears(cell, back) : null;
  const prior =
    current && table.best(earlier, { near: reported, measures: alike(current.measure) });
  if (!prior || !isSameBase(current, prior)) return null;
  return kind === 'change' && !isSameBase(reported, current) ? null : { current, prior };
}

function claimOne(table: LevelTable, reported: Observation): Claim | null {
  const rule = RULES[reported.measure];
  if (rule === undefined || !isDefinite(reported) || isAgainstAnother(reported)) return null;
  const pair = pairOf(table, reported, rule);
  if (pair === null) return null;
  const { current, prior } = pair;
  const [now = '', before = ''] = writeOperands([current, prior], reported);
  const incomparable = differenceInScope(current, prior);
  return {
    kind: rule.kind,
    reported,
    operands: [current, prior],
    expression: rule.expression,
    left: rule.write(now, before),
    ...(incomparable !== undefined && { incomparable }),
    hint: yearOnYearHint(current, prior),
  };
}

/** Growth, change and change in percentage points, each held against the two figures that it is the change between. */
export function claimChanges(table: LevelTable): Claim[] {
  return table.observations.flatMap((row) => claimOne(table, row) ?? []);
}
