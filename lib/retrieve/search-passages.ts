import { search } from '@orama/orama';
import type { Library } from '@/lib/indexing/library';
import { PASSAGE_BOOST } from '@/lib/indexing/passage-index';
import type { IndexedPassage, PassageOrama } from '@/lib/indexing/passage-index';
import type { Enumeration, Passage } from '@/lib/schema/passage';
import { askedPart } from '@/lib/text/asked-part';
import { asksMakeUp } from '@/lib/text/asks-make-up';
import { fold } from '@/lib/text/fold';
import { expandQuery } from './expand-query';
import { foldedText } from './folded-texts';
import { originalsFirst } from './near-duplicates';
import { listsAhead } from './lists-ahead';
import { namedIn } from './named-places-and-years';
import { restOfTables } from './rest-of-tables';
import { sourceFit } from './source-fit';

export type SearchPassagesOptions = {
  library: Library;
  query: string;
  /** Passages wanted, and lists: a list's own title may hold but one word of the question (政策建议). */
  limit?: number;
  /** Only this source. */
  source?: string;
};
export type RankedPassage = { passage: Passage; score: number };
export type RankedList = { list: Enumeration; score: number };
export type SearchPassagesResult = { passages: RankedPassage[]; lists: RankedList[] };

const LIMIT = 8;
/** Ranked by words first; so many are looked at again for year, place and source. */
const CANDIDATES = 100;
/** Passages that only name what others say. */
const POINTERS: readonly Passage['kind'][] = ['heading', 'contents'];

type Scored<T> = { item: T; score: number };

const inOrder = <T extends { id: string }>(left: Scored<T>, right: Scored<T>): number =>
  right.score - left.score || (left.item.id < right.item.id ? -1 : 1);

function candidates({
  orama,
  term,
  source,
}: {
  orama: PassageOrama;
  term: string;
  source: string | undefined;
}) {
  const found = search(orama, {
    term,
    limit: CANDIDATES,
    boost: PASSAGE_BOOST,
    ...(source === undefined ? {} : { where: { source: { eq: source } } }),
  });
  if (found instanceof Promise) throw new TypeError('the passage index has no asynchronous hooks');
  return found.hits.map(({ id, score, document }) => ({
    id,
    score,
    document: document as unknown as IndexedPassage,
  })); // what buildPassageIndex inserted
}

/** The headings of a source as a whole: how it is made up. */
const isOfWholeText = ({ kind, section, article }: Enumeration): boolean =>
  kind === 'subheadings' && section.length === 0 && article === undefined;

/** What a part of a source is made of. */
const isOfOnePart = ({ kind, section }: Enumeration): boolean =>
  kind === 'subheadings' && section.length === 1;

/**
 * The passages and lists that say most about a query, best first; ties by id. Passages of sources about other years or
 * places than those named rank lower, of near duplicates the original comes first, and headings and contents come only where
 * nothing else does.
 */
export function searchPassages({
  library,
  query,
  limit = LIMIT,
  source,
}: SearchPassagesOptions): SearchPassagesResult {
  const { areas, synonyms } = library.terms;
  const folded = fold(query);
  const named = namedIn({ text: folded, areas });
  const term = [
    folded,
    ...named.years.map((year) => `${year}年`).filter((year) => !folded.includes(year)),
    ...expandQuery({ words: library.index.segmenter.segment(folded), synonyms }),
  ].join('\n');
  const rank = <T extends { id: string }>(
    orama: PassageOrama,
    itemOf: (id: string) => T | undefined,
  ): Scored<T>[] =>
    candidates({ orama, term, source })
      .flatMap(({ id, score, document }): Scored<T>[] => {
        const item = itemOf(id);
        if (!item) return [];
        const words = foldedText(item, () =>
          [document.title, document.context, document.text].join('\n'),
        );
        const candidate = {
          source: library.sources.get(document.source),
          kind: document.kind,
          words,
        };
        return [{ item, score: score * sourceFit({ candidate, named, query: folded }) }];
      })
      .sort(inOrder);

  const listsById = new Map(library.enumerations.map((list) => [list.id, list]));
  const passages = rank(library.index.passages, (id) => library.passagesById.get(id));
  const telling = passages.filter(({ item }) => !POINTERS.includes(item.kind));
  const lists = rank(library.index.enumerations, (id) => listsById.get(id));
  const found = originalsFirst(telling.length > 0 ? telling : passages).slice(0, limit);
  const ahead = [
    ...(asksMakeUp(folded) ? library.enumerations.filter(isOfWholeText) : []),
    ...(askedPart(folded) === undefined ? [] : library.enumerations.filter(isOfOnePart)),
    ...listsAhead({ lists: library.enumerations, passages: found.map(({ item }) => item) }),
  ]
    .filter((list) => !lists.slice(0, limit).some(({ item }) => item === list))
    .slice(0, limit - 1);
  return {
    passages: [
      ...found.map(({ item, score }) => ({ passage: item, score })),
      ...restOfTables({
        passages: [...library.passagesById.values()],
        found: found.map(({ item }) => item),
      }).map((passage) => ({ passage, score: 0 })),
    ],
    lists: [
      ...lists.slice(0, limit - ahead.length).map(({ item, score }) => ({ list: item, score })),
      ...ahead.map((list) => ({ list, score: 0 })),
    ],
  };
}
