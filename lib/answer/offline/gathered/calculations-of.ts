import type { Calculation } from '@/lib/schema/tools';
import type { AskAt } from './ask-answer';
import { besideId, callId } from './call-id';

/** So many groups of figures are calculated with at most. */
export const MOST_GROUPS = 3;

/** The calculations that came back for an ask. */
export const calculationsOf = ({ at, gathered }: Pick<AskAt, 'at' | 'gathered'>): Calculation[] =>
  Array.from({ length: MOST_GROUPS }, (_, place) => callId(at, 'calculation', place))
    .flatMap((id) => [id, besideId(id)])
    .flatMap((id) => {
      const outcome = gathered.calculation(id);
      return outcome?.status === 'computed' ? [outcome.calculation] : [];
    });
