import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask, Reading } from '@/lib/schema/reading';
import type { Gathered } from './evidence';

/** What is said to one ask. */
export type AskAnswer = { status: 'answered' | 'not_found' | 'declined'; text: string };
/** One ask, its place among those of the question, and what was gathered for it. */
export type AskAt = {
  ask: Ask;
  at: number;
  gathered: Gathered;
  vocabulary: Vocabulary;
};
export type AskInput = AskAt & { language: Reading['language'] };

export const answered = (text: string): AskAnswer => ({ status: 'answered', text });
