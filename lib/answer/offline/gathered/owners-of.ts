import type { ObservationEvidence } from '@/lib/schema/tools';
import { callId } from './call-id';
import type { Gathered } from './evidence';

/** So many numbers that are something else's are named. */
export const MOST_OWNERS = 2;

/** What came back for the numbers of a question that are of other figures than the one it names. */
export function ownersOf({
  at,
  gathered,
}: {
  at: number;
  gathered: Gathered;
}): (readonly ObservationEvidence[])[] {
  return Array.from({ length: MOST_OWNERS }, (_, place) => {
    const result = gathered.lookup(callId(at, 'owner', place));
    return result?.status === 'found' ? [result.observations] : [];
  }).flat();
}
