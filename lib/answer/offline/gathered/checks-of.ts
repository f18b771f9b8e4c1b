import type { CheckEvidence } from '@/lib/schema/tools';
import type { AskAt } from './ask-answer';
import { callId } from './call-id';

/** So many figures are held against what the index computes. */
export const MOST_CHECKED = 8;

/** The checks that came back for an ask. */
export const checksOf = ({ at, gathered }: Pick<AskAt, 'at' | 'gathered'>): CheckEvidence[] =>
  Array.from(
    { length: MOST_CHECKED },
    (_, place) => gathered.checks(callId(at, 'check', place))?.checks ?? [],
  ).flat();
