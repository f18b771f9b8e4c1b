import type { DeclineKind } from '@/lib/schema/reading';
import { asksAdvice } from './asks-advice';
import { asksOfPerson } from './asks-of-person';
import { DECLINE_CASES } from './decline-cases';

/** Why a question is outside the remit, by how it is said; undefined where it is not. */
export function readDecline(text: string): DeclineKind | undefined {
  const said = DECLINE_CASES.find(([, cases]) => cases.some(({ pattern }) => pattern.test(text)));
  if (said) return said[0];
  if (asksAdvice(text)) return 'medical';
  return asksOfPerson(text) ? 'personal' : undefined;
}
