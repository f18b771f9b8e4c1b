import type { DeclineKind } from '@/lib/schema/reading';
import { asksAdvice } from './asks-advice';
import { DECLINE_CASES } from './decline-cases';

/** Why a question is outside the remit, by how it is said; undefined where it is not. */
export function readDecline(text: string): DeclineKind | undefined {
  const said = DECLINE_CASES.find(([, cases]) => cases.some(({ pattern }) => pattern.test(text)));
  return said?.[0] ?? (asksAdvice(text) ? 'medical' : undefined);
}
