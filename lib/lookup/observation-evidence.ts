import { isSamePeriod } from '@/lib/text/period-span';
import type { Observation } from '@/lib/schema/observation';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { CHANGE_MEASURES } from './name-measure';
import type { ObservationIndex } from './observation-index';

/** An observation as evidence, before the tool layer gives it an alias. */
export type FoundObservation = Omit<ObservationEvidence, 'alias'>;

const isSet = (value: string | undefined): value is string => value !== undefined && value !== '';

/** Title, publisher and date of what states it: the article's where the source has articles. */
function originOf({ sources }: ObservationIndex, { source: id, article }: Observation) {
  const source = sources.get(id);
  const part = source?.articles.find(({ title }) => title === article);
  const title = part?.title ?? source?.title ?? id;
  const publisher = part?.publisher ?? source?.publisher;
  return {
    title,
    ...(isSet(publisher) && { publisher }),
    ...(isSet(source?.date) && { date: source.date }),
  };
}

/** The same indicator, area and breakdown, in the same year. */
export function isSameCell(left: Observation, right: Observation): boolean {
  return (
    left.indicator === right.indicator &&
    left.area === right.area &&
    isSamePeriod(left.period, right.period) &&
    isSameBreakdown(left.breakdown, right.breakdown)
  );
}

/** The same set of values, in whatever order. */
export function isSameBreakdown(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value) => right.includes(value));
}

function relatedTo(index: ObservationIndex, row: Observation): Observation[] {
  if (CHANGE_MEASURES.includes(row.measure)) return [];
  const rows = index.indicators.get(row.indicator)?.byArea.get(row.area) ?? [];
  return rows.filter(
    (other) =>
      CHANGE_MEASURES.includes(other.measure) &&
      other.source === row.source &&
      other.article === row.article &&
      isSameCell(row, other),
  );
}

/** An observation with where it comes from, the growth stated with it, and the checks that it does not pass. */
export function evidenceOf(index: ObservationIndex, row: Observation): FoundObservation {
  return {
    ...originOf(index, row),
    observation: row,
    related: relatedTo(index, row),
    checks: (index.checksOf.get(row.id) ?? []).filter(({ verdict }) => verdict !== 'consistent'),
  };
}
