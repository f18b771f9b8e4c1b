import type { Ask } from '@/lib/schema/reading';
import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';

/** Figures that an ask holds side by side, and what was calculated of them. */
export type Compared = {
  ask: Ask;
  operands: readonly ObservationEvidence[];
  calculations: readonly Calculation[];
  /** All that was found of each figure: what states an operand in another place may be cited with it. */
  found?: readonly (readonly ObservationEvidence[])[];
};

/** The figures that a calculation stands on, in its order; undefined for one that is not among them. */
export const operandsOf = (
  { operands: ids }: Calculation,
  operands: readonly ObservationEvidence[],
): (ObservationEvidence | undefined)[] =>
  ids.map((id) => operands.find(({ observation }) => observation.id === id));
