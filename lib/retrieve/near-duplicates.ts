import type { Passage } from '@/lib/schema/passage';
import { fold } from '@/lib/text/fold';

type Scored = { item: Passage; score: number };

/** Share of the shorter text's character bigrams that the longer one has, from which two passages say the same. */
const SAME = 0.75;
const SHORTEST = 20;
/** Duplicates rank close to each other, so only the head is compared. */
const HEAD = 30;

const bigramsByPassage = new WeakMap<Passage, ReadonlySet<string>>();

/** Worked out once in a passage's life: the same passages come up again and again. */
function bigramsOf(passage: Passage): ReadonlySet<string> {
  const known = bigramsByPassage.get(passage);
  if (known) return known;
  const letters = fold(passage.text).replace(/[^\p{L}\p{N}]/gu, '');
  const bigrams = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at += 1) bigrams.add(letters.slice(at, at + 2));
  bigramsByPassage.set(passage, bigrams);
  return bigrams;
}

function isSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [short, long] = left.size <= right.size ? [left, right] : [right, left];
  if (short.size < SHORTEST) return false;
  let shared = 0;
  for (const bigram of short) if (long.has(bigram)) shared += 1;
  return shared / short.size >= SAME;
}

/** An article of a digest retells; a source of its own tells. */
const isRetold = ({ item }: Scored): boolean => item.article !== undefined;

/** Passages of different sources that say the same stand together, at the place of the best, the original first. */
export function originalsFirst(ranked: readonly Scored[]): Scored[] {
  const head = ranked
    .slice(0, HEAD)
    .map((scored) => ({ scored, bigrams: bigramsOf(scored.item), isPlaced: false }));
  const ordered: Scored[] = [];
  for (const first of head) {
    if (first.isPlaced) continue;
    const group = head.filter(
      (other) =>
        other === first ||
        (!other.isPlaced &&
          other.scored.item.source !== first.scored.item.source &&
          isSame(first.bigrams, other.bigrams)),
    );
    for (const member of group) member.isPlaced = true;
    const scored = group.map((member) => member.scored);
    ordered.push(...scored.filter((one) => !isRetold(one)), ...scored.filter(isRetold));
  }
  return [...ordered, ...ranked.slice(HEAD)];
}
