import type { DeclineKind } from '@/lib/schema/reading';
import type { Likeness } from './learn-requests';
import { PUBLIC } from './public-matter';

/** Kinds whose requests speak of the same things as questions of rules and payment do. */
const OF_SOMEBODY: ReadonlySet<DeclineKind> = new Set(['medical', 'personal']);
/** Fewer characters than this, after another turn, say too little to be judged by themselves: 得先缴满多久. */
const SHORT = 10;

/** What such a request must be nearer to those that are declined than others. */
const HANDICAP = 1;

/**
 * How likely a request is one to be declined, less where it speaks of rules, payment or numbers (办了转诊和没办,报销差在哪), and where it
 * but goes on with another turn.
 */
export function holdBack({
  like,
  text,
  isFollowUp,
}: {
  like: Likeness;
  text: string;
  isFollowUp: boolean;
}): Likeness {
  const isPublic = OF_SOMEBODY.has(like.kind) && PUBLIC.test(text);
  const isHeld = isPublic || (isFollowUp && text.length < SHORT);
  return isHeld ? { ...like, score: like.score - HANDICAP } : like;
}
