import type { Library } from '@/lib/indexing/library';
import type { Passage } from '@/lib/schema/passage';

/** A passage with its neighbours in the source, in reading order; undefined where there is no such passage. */
export function readPassage({
  library,
  id,
  before = 0,
  after = 0,
}: {
  library: Library;
  id: string;
  before?: number;
  after?: number;
}): Passage[] | undefined {
  const passage = library.passagesById.get(id);
  if (!passage) return undefined;
  const neighbours = library.passages
    .filter((other) => other.source === passage.source)
    .sort(
      (left, right) =>
        left.start - right.start || left.end - right.end || (left.id < right.id ? -1 : 1),
    );
  const at = neighbours.indexOf(passage);
  return neighbours.slice(Math.max(0, at - before), at + after + 1);
}
