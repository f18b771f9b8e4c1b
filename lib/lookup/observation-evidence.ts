import type { Observation } from '@/lib/schema/observation';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { cellOf } from './cell-of';
import { CHANGE_MEASURES } from './measures';
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

/** The same set of values, in whatever order. */
export function isSameBreakdown(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value) => right.includes(value));
}

function relatedTo({ changesOf }: ObservationIndex, row: Observation): Observation[] {
  if (CHANGE_MEASURES.includes(row.measure)) return [];
  return [...(changesOf.get(cellOf(row)) ?? [])];
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
