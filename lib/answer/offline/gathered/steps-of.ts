import type { Calculation } from '@/lib/schema/tools';
import type { AskAt } from './ask-answer';
import { callId } from './call-id';

const MOST_STEPS = 40;

/** The changes from year to year that came back for an ask. */
export const stepsOf = ({ at, gathered }: Pick<AskAt, 'at' | 'gathered'>): Calculation[] =>
  Array.from({ length: MOST_STEPS }, (_, place) => {
    const outcome = gathered.calculation(callId(at, 'step', place));
    return outcome?.status === 'computed' ? [outcome.calculation] : [];
  }).flat();
