import { checkObservations } from '@/lib/ingest/checks/check-observations';
import type { Check, Observation } from '@/lib/schema/observation';
import type { BreakdownTerm } from '@/lib/schema/term';
import { SOURCES, TERMS, observation } from './figure-table';

const values = (dimension: string, names: readonly string[]): BreakdownTerm[] =>
  names.map((name) => ({ name, dimension, aliases: [] }));

const terms = {
  ...TERMS,
  breakdowns: [
    ...TERMS.breakdowns,
    ...values('person', ['企业', '机关事业', '灵活就业', '在职', '退休']),
    ...values('drug', ['西药', '中成药', '中药饮片']),
    ...values('channel', ['医疗救助', '其他渠道', '重叠享受两种渠道资助']),
  ],
};

type Given = Partial<Omit<Observation, 'breakdown' | 'value' | 'unit'>> & {
  /** Its value with its unit: 29675.92亿元. */
  printed: string;
  /** 职工/统筹基金; empty for the whole. */
  breakdown?: string;
};

/** Writes the rows of one indicator; a row says only in what it differs from the others. */
export function rowsOf(
  shared: Partial<Given> & Pick<Observation, 'indicator'>,
): (given: Given) => Observation {
  return (given) => {
    const {
      printed,
      indicator,
      breakdown = '',
      area = '全国',
      period = '2024',
      measure = 'level',
      source = 'nation-2024',
      ...extra
    } = { ...shared, ...given };
    const [, value = '', unit = ''] = /^(-?[\d.,]+)(.*)$/.exec(printed) ?? [];
    return observation([indicator, breakdown, area, period, measure, value, unit, source], extra);
  };
}

/** The checks of a table; a row that does not say where it stands follows the one before. */
export function checksOf(...given: readonly Observation[]): readonly Check[] {
  const isPlaced = given.some(({ start }) => start > 0);
  const observations = isPlaced
    ? given
    : given.map((row, at) => ({ ...row, start: at, end: at + 1 }));
  return checkObservations({ observations, sources: SOURCES, terms });
}

/** Kind, verdict and recomputed value of the checks on figures of a value. */
export const verdictsOn = (reportedValue: string, checks: readonly Check[]) =>
  checks
    .filter((check) => check.reportedValue === reportedValue)
    .map(({ kind, verdict, recomputedValue }) => [kind, verdict, recomputedValue]);
