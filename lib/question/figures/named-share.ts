import { GENERAL_DIMENSIONS } from '@/lib/question/vocabulary/dimension-of';
import type { Label } from '@/lib/question/vocabulary/vocabulary';
import type { LabelFit } from './fit-label';

/** A value of another dimension (村卫生室, 西药) nearly names the figure by itself; of an unknown one that is not said. */
const mayName = ({ dimension }: Label): boolean =>
  dimension !== '' && !GENERAL_DIMENSIONS.has(dimension);
const NAMED_BY_BREAKDOWN = 0.6;

/** How much of a figure's name the question names, 0 to 1. */
export function namedShare(
  indicator: LabelFit,
  breakdown: readonly { label: Label; fit: LabelFit }[],
): number {
  const share = indicator.total === 0 ? 1 : 1 - indicator.missing / indicator.total;
  const byBreakdown = breakdown.some(
    ({ label, fit }) => mayName(label) && fit.isAsked && fit.missing === 0,
  );
  return byBreakdown ? Math.max(share, NAMED_BY_BREAKDOWN) : share;
}
