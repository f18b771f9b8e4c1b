import type { Answer } from '@/lib/schema/answer';
import type { Observation } from '@/lib/schema/observation';

/** The observations that stand in an answer as figures, in its order: what a chart of the answer may draw. */
export function chartedObservations(
  { figures }: Pick<Answer, 'figures'>,
  observations: ReadonlyMap<string, Observation>,
): Observation[] {
  return figures.flatMap(({ binding }) => {
    const observation = binding.kind === 'observation' ? observations.get(binding.id) : undefined;
    return observation ? [observation] : [];
  });
}
