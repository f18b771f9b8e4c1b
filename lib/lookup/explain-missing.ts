import { comparePeriods, sayPeriod } from '@/lib/text/period-span';
import type { Observation } from '@/lib/schema/observation';
import type { LookupResult } from '@/lib/schema/tools';
import { evidenceOf } from './observation-evidence';
import type { FoundObservation } from './observation-evidence';
import type { ObservationIndex } from './observation-index';
import { nameMeasure } from '@/lib/text/measure-name';

type MissingResult = Extract<LookupResult, { status: 'missing' }>;
export type MissingReason = MissingResult['reason'];
export type Missing = Omit<MissingResult, 'nearest'> & {
  nearest: Omit<MissingResult['nearest'], 'observations'> & { observations: FoundObservation[] };
};

/** What was asked, with its names resolved. */
export type AskedCell = {
  indicator: string;
  breakdown: readonly string[];
  area: string;
  period: string | undefined;
  measure: Observation['measure'] | undefined;
};

const MOST_NEAREST = 8;
const MOST_NAMED = 6;

const distinct = (values: Iterable<string>): string[] =>
  [...new Set(values)].filter((value) => value !== '');

function list(values: readonly string[]): string {
  const named = values.slice(0, MOST_NAMED).join('、');
  return values.length > MOST_NAMED ? `${named}等` : named;
}

function sayWhat({ indicator, breakdown, area }: AskedCell): string {
  return `${area}${breakdown.length > 0 ? `（${breakdown.join('、')}）` : ''}${indicator}`;
}

type Nearest = {
  periods: string[];
  areas: string[];
  breakdowns: string[];
  rows: readonly Observation[];
};

const SENTENCES: Record<MissingReason, (asked: AskedCell, nearest: Nearest) => string> = {
  no_such_indicator: ({ indicator }) => `资料中没有“${indicator}”这一指标。`,
  no_such_area: (asked, { areas }) =>
    `资料中没有${asked.area}的${asked.indicator}数据；有${list(areas)}的数据。`,
  no_such_period: (asked, { periods }) =>
    `资料中没有${sayPeriod(asked.period ?? '')}${sayWhat(asked)}的数据；有${list(periods.map(sayPeriod))}的数据。`,
  no_such_breakdown: (asked, { breakdowns }) =>
    `资料中没有${asked.area}${asked.indicator}按“${asked.breakdown.join('、') || '合计'}”分的数据；` +
    `有${list(breakdowns.map((breakdown) => breakdown || '合计'))}的数据。`,
  no_such_measure: (asked, { rows }) =>
    `资料中没有${sayWhat(asked)}的${nameMeasure(asked.measure ?? 'level')}；` +
    `有其${list(distinct(rows.map(({ measure }) => nameMeasure(measure))))}。`,
};

/** Says why there is no such figure, and what there is instead: rows that miss one coordinate only. */
export function explainMissing({
  index,
  reason,
  asked,
  rows,
  indicators = [],
}: {
  index: ObservationIndex;
  reason: MissingReason;
  asked: AskedCell;
  /** What fits all but the coordinate that is missing. */
  rows: readonly Observation[];
  indicators?: string[];
}): Missing {
  const nearest: Nearest = {
    periods: distinct(rows.map(({ period }) => period)).sort(comparePeriods),
    areas: distinct(rows.map(({ area }) => area)).sort(),
    breakdowns: [...new Set(rows.map(({ breakdown }) => breakdown.join('/')))].sort(),
    rows,
  };
  const closest = [...rows]
    .sort(
      (a, b) =>
        comparePeriods(b.period, a.period) ||
        a.breakdown.length - b.breakdown.length ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, MOST_NEAREST);
  const similar = indicators.length > 0 ? `相近的指标有${list(indicators)}。` : '';
  return {
    status: 'missing',
    reason,
    text: SENTENCES[reason](asked, nearest) + similar,
    nearest: {
      indicators,
      areas: nearest.areas,
      periods: nearest.periods,
      breakdowns: nearest.breakdowns,
      observations: closest.map((row) => evidenceOf(index, row)),
    },
  };
}
