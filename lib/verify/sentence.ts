import type { Figure } from '@/lib/schema/answer';
import type { Bound } from './bind-claim';
import type { Marker } from './read-markers';

/** A sentence, heading or table cell of the draft, markers taken out. */
export type Sentence = {
  /** As it is read: without emphasis; of a cell, with its row's and column's head. */
  readonly plain: string;
  readonly markers: readonly Marker[];
  /** Nearest first: the sentence before, heading, question. */
  readonly context: readonly string[];
  /** Unit that a table's head gives. */
  readonly unit?: string;
  /** Characters of `plain` that are the heads of a cell: their numbers are not the cell's. */
  readonly head?: number;
  readonly isCell?: boolean;
};

export type Problem = {
  readonly kind: 'number' | 'label' | 'support' | 'alias';
  readonly text: string;
};

/** What of a sentence stands, and on what. */
export type Verdict = {
  readonly figures: readonly Figure[];
  /** Citation numbers, ascending by first need. */
  readonly citations: readonly number[];
  /** Nothing here: the sentence stands. */
  readonly problems: readonly Problem[];
  readonly bound: readonly Bound[];
};
