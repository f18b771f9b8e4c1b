import type { TimeSlot } from '@/lib/schema/reading';

/** A stretch of a question and where in it that begins. */
export type Cut = { readonly text: string; readonly start: number };

/** A piece of the question and what it is. Joined, the pieces are the question. */
export type Token = {
  readonly text: string;
  readonly start: number;
  readonly kind: 'time' | 'area' | 'function' | 'sign' | 'number' | 'content';
  readonly time?: TimeSlot;
  readonly area?: string;
  /** Of content: what it may mean, in the words of the documents, itself included. */
  readonly means?: readonly string[];
  readonly frame?: boolean;
};
