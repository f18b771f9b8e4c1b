import type { DeclineKind } from '@/lib/schema/reading';
import { ASSISTANT } from './assistant-cases';
import { CHAT } from './chat-cases';
import { CODE } from './code-cases';
import { CRIME } from './crime-cases';
import type { DeclineCase } from './decline-case';
import { ERRAND } from './errand-cases';
import { EVERYDAY } from './everyday-cases';
import { INVENTION } from './invention-cases';
import { MEDICAL } from './medical-cases';
import { OPINION } from './opinion-cases';
import { OVERRIDE } from './override-cases';
import { PERSONAL } from './personal-cases';

/** What lies outside the remit, by kind, the gravest first: who asks for several such things at once is told the first. */
export const DECLINE_CASES: readonly (readonly [DeclineKind, readonly DeclineCase[]])[] = [
  ['override', OVERRIDE],
  ['invention', INVENTION],
  ['code', CODE],
  ['medical', MEDICAL],
  ['personal', PERSONAL],
  ['chat', CHAT],
  ['crime', CRIME],
  ['chat', ASSISTANT],
  ['chat', ERRAND],
  ['chat', EVERYDAY],
  ['chat', OPINION],
];
