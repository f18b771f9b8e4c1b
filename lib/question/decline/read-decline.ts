import type { DeclineKind } from '@/lib/schema/reading';
import { asksAdvice } from './asks-advice';
import { asksCare } from './asks-care';
import { asksOfPerson } from './asks-of-person';
import { asksOwnAffair } from './asks-own-affair';
import { DECLINE_CASES } from './decline-cases';
import type { HealthWords } from './health-words';

/** Why a question is outside the remit, by how it is said; undefined where it is not. */
export function readDecline(text: string, health?: HealthWords): DeclineKind | undefined {
  const said = DECLINE_CASES.find(([, cases]) => cases.some(({ pattern }) => pattern.test(text)));
  if (said) return said[0];
  if (asksAdvice(text) || (health && asksCare(text, health))) return 'medical';
  return asksOfPerson(text) || asksOwnAffair(text) ? 'personal' : undefined;
}
