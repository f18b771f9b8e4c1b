import type { Observation } from '@/lib/schema/observation';
import type { MarkedObservation } from './reader-block';

/** The observations of a source by their ids, with no more of each than the page shows. */
export const markedObservations = (
  observations: readonly Observation[],
): Record<string, MarkedObservation> =>
  Object.fromEntries(observations.map((observation) => [observation.id, markedOf(observation)]));

const markedOf = ({
  id,
  indicator,
  breakdown,
  area,
  period,
  measure,
  qualifier,
  value,
  unit,
  status,
  note,
}: Observation): MarkedObservation => ({
  id,
  indicator,
  breakdown,
  area,
  period,
  measure,
  qualifier,
  value,
  unit,
  status,
  note,
});
