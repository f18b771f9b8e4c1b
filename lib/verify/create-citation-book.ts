import type { Citation } from '@/lib/schema/answer';
import type { CorpusView } from './create-corpus-view';
import { makeCitation } from './make-citation';
import type { Place } from './make-citation';

/** The citations of an answer, numbered in the order of their first use. */
export type CitationBook = {
  /** The number of a place: that of an earlier citation with the same span where there is one. Null where nothing can be quoted. */
  numberOf(place: Place): number | null;
  readonly citations: readonly Citation[];
};

export function createCitationBook(view: CorpusView): CitationBook {
  const citations: Citation[] = [];
  const numbers = new Map<string, number | null>();
  return {
    citations,
    numberOf(place) {
      const asked = `${place.source}:${place.start}-${place.end}`;
      const known = numbers.get(asked);
      if (known !== undefined) return known;
      const cited = makeCitation(view, place);
      const same =
        cited &&
        citations.find(
          (one) =>
            one.source === cited.source && one.start === cited.start && one.end === cited.end,
        );
      const n = same?.n ?? (cited ? citations.length + 1 : null);
      if (cited && n !== null && !same) citations.push({ n, ...cited });
      numbers.set(asked, n);
      return n;
    },
  };
}
