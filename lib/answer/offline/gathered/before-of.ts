import type { ObservationEvidence } from '@/lib/schema/tools';
import { callId } from './call-id';
import type { AskAt } from './ask-answer';

/** What came back of the lookup before: where one figure is named, what it is held against. None where nothing was looked up or found. */
export function beforeOf({
  at,
  gathered,
}: Pick<AskAt, 'at' | 'gathered'>): readonly ObservationEvidence[] {
  const base = gathered.lookup(callId(at, 'before'));
  return base?.status === 'found' ? base.observations : [];
}
