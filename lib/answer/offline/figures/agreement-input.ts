import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import type { Ask } from '@/lib/schema/reading';
import type { Calculation, CheckEvidence, PassageEvidence } from '@/lib/schema/tools';

/** What a question after agreement is answered from. */
export type AgreementInput = {
  ask: Ask;
  found: readonly FigureFound[];
  checks: readonly CheckEvidence[];
  calculations: readonly Calculation[];
  passages: readonly PassageEvidence[];
};
