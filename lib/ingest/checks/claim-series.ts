import { ExactDecimal } from '@/lib/text/decimal';
import { constant, figure, minus, over, sumOf, times } from '@/lib/text/expression';
import { periodSpan, wholeYear } from '@/lib/text/period-span';
import type { Observation } from '@/lib/schema/observation';
import { writeOperands } from './claim';
import type { Claim } from './claim';
import { isAdditive, isSameBase } from './comparability';
import { isDefinite } from './level-table';
import type { LevelTable } from './level-table';

type Years = { first: number; last: number };

function yearsOf({ period }: Observation): Years | null {
  const span = periodSpan(period);
  if (span?.kind !== 'years') return null;
  return { first: Math.floor(span.first / 12), last: Math.floor(span.last / 12) };
}

/** The level of a year: as the statement itself lists it (2018年1.70万亿元…2024年2.97万亿元，年均增速…), else the best there is. */
function levelIn(table: LevelTable, near: Observation, year: number): Observation | null {
  const { indicator, breakdown, area } = near;
  const listed = table
    .nearby(near)
    .find(
      (row) =>
        row.measure === 'level' &&
        row.indicator === indicator &&
        row.area === area &&
        row.breakdown.join('/') === breakdown.join('/') &&
        wholeYear(row.period) === year,
    );
  if (listed) return listed;
  return table.best({ indicator, breakdown, area, period: String(year) }, { near });
}

/** 2018年至2024年累计 against the years one by one. */
function claimTotal(table: LevelTable, reported: Observation): Claim | null {
  const years = yearsOf(reported);
  if (reported.measure !== 'cumulative' || years === null || !isAdditive(reported)) return null;
  const length = years.last - years.first + 1;
  const levels = Array.from({ length }, (_, at) => levelIn(table, reported, years.first + at));
  const operands = levels.filter((row) => row !== null);
  if (operands.length < length || length < 2 || !isSameBase(reported, ...operands)) return null;
  const left = writeOperands(operands, reported).join(' + ');
  return { kind: 'sum', reported, operands, expression: sumOf(0, length), left };
}

const nameless = (indicator: string): string => indicator.replace('累计', '');

/** What was added this year against two cumulative figures with the same beginning: 949 − 835 = 114. */
function claimAdded(table: LevelTable, reported: Observation): Claim | null {
  if (reported.measure !== 'level' || !/^\d{4}(-末)?$/.test(reported.period)) return null;
  const year = Number(reported.period.slice(0, 4));
  const { indicator, breakdown, area } = reported;
  const series = table.observations.filter(
    (row) =>
      row.measure === 'cumulative' &&
      nameless(row.indicator) === nameless(indicator) &&
      row.area === area &&
      row.breakdown.join('/') === breakdown.join('/') &&
      isDefinite(row),
  );
  const until = (last: number) => series.filter((row) => yearsOf(row)?.last === last);
  const [now] = until(year);
  const before = until(year - 1).find((row) => now && yearsOf(row)?.first === yearsOf(now)?.first);
  if (!now || !before || !isSameBase(reported, now, before)) return null;
  const left = writeOperands([now, before], reported).join(' − ');
  return {
    kind: 'sum',
    reported,
    operands: [now, before],
    expression: minus(figure(0), figure(1)),
    left,
  };
}

/** 年均增速 against the first and the last year. */
function claimAverageGrowth(table: LevelTable, reported: Observation): Claim | null {
  const years = yearsOf(reported);
  if (reported.measure !== 'average_growth' || years === null || years.last === years.first)
    return null;
  const [last, first] = [
    levelIn(table, reported, years.last),
    levelIn(table, reported, years.first),
  ];
  if (!last || !first || !isSameBase(last, first)) return null;
  const count = years.last - years.first;
  const root = {
    kind: 'power',
    base: over(figure(0), figure(1)),
    exponent: new ExactDecimal(1).div(count),
  } as const;
  const [a = '', b = ''] = writeOperands([last, first]);
  return {
    kind: 'growth',
    reported,
    operands: [last, first],
    expression: times(minus(root, constant(1)), constant(100)),
    left: `〔（${a} ÷ ${b}）^(1/${count}) − 1〕× 100%`,
    hint: `按${years.first}年和${years.last}年两年数推算。`,
  };
}

/** The two years that a multiple is between: 从2002年…增长到2023年, or the span of its period. */
function yearsOfMultiple(row: Observation): Years | null {
  const last = wholeYear(row.period);
  const said = /(?:从|由|比|较)(\d{4})年/.exec(row.quote.replace(/\s+/g, ''));
  if (last !== null && said) return { first: Number(said[1]), last };
  return yearsOf(row);
}

/** 增长了4.5倍, 是…的4.5倍, against the first and the last year. */
function claimMultiple(table: LevelTable, reported: Observation): Claim | null {
  const years = reported.measure === 'multiple' ? yearsOfMultiple(reported) : null;
  if (years === null || years.last <= years.first) return null;
  const [last, first] = [
    levelIn(table, reported, years.last),
    levelIn(table, reported, years.first),
  ];
  if (!last || !first || !isSameBase(last, first)) return null;
  const isGrowth = /增|升|涨|扩大/.test(reported.quote.slice(-12) + reported.note);
  const [a = '', b = ''] = writeOperands([last, first]);
  const ratio = over(figure(0), figure(1));
  return {
    kind: 'ratio',
    reported,
    operands: [last, first],
    expression: isGrowth ? minus(ratio, constant(1)) : ratio,
    left: isGrowth ? `${a} ÷ ${b} − 1` : `${a} ÷ ${b}`,
    ...(isGrowth && { hint: '“增长若干倍”按增加的倍数推算；若指“是原来的若干倍”，则要再加1。' }),
  };
}

/** Figures over several years held against the years. */
export function claimSeries(table: LevelTable): Claim[] {
  const rules = [claimTotal, claimAdded, claimAverageGrowth, claimMultiple];
  return table.observations
    .filter(isDefinite)
    .flatMap((row) => rules.flatMap((rule) => rule(table, row) ?? []));
}
