import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask, Reading } from '@/lib/schema/reading';
import type { Gathered } from './evidence';

/** What is said to one ask. */
export type AskAnswer = { status: 'answered' | 'not_found' | 'declined'; text: string };
export type AskInput = {
  ask: Ask;
  at: number;
  gathered: Gathered;
  vocabulary: Vocabulary;
  language: Reading['language'];
};

export const answered = (text: string): AskAnswer => ({ status: 'answered', text });
