import type { ObservationEvidence } from '@/lib/schema/tools';
import type { AskAt } from './ask-answer';

/** The lookup of what a figure is held against where only one is named: the year before, or the whole that it is a part of. */
export const beforeId = (at: number): string => `a${at}.b`;

/** What came back of it; none where nothing was looked up or found. */
export function beforeOf({
  at,
  gathered,
}: Pick<AskAt, 'at' | 'gathered'>): readonly ObservationEvidence[] {
  const base = gathered.lookup(beforeId(at));
  return base?.status === 'found' ? base.observations : [];
}
