import type { ContentWord } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';

/** A sentence of the evidence and how well it answers. */
export type SentenceMatch = {
  /** `p3.2`: what a draft cites. */
  readonly marker: string;
  readonly evidence: PassageEvidence;
  /** Place among the sentences of its passage, from 0. */
  readonly place: number;
  readonly text: string;
  readonly score: number;
  /** Share of the question's words that the sentence itself holds, 0 to 1. */
  readonly own: number;
  /** What was found of the article that it stands in, folded; empty where it stands in none. */
  readonly article: string;
  /** Words of the question that neither the sentence nor what stands around it holds. */
  readonly missing: readonly ContentWord[];
};
