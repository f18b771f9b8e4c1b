import type { Library } from '@/lib/indexing/library';
import { createObservationIndex } from '@/lib/lookup/observation-index';
import type { ObservationIndex } from '@/lib/lookup/observation-index';
import { buildVocabulary } from '@/lib/question/vocabulary/build-vocabulary';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { createCorpusView } from '@/lib/verify/create-corpus-view';
import type { CorpusView } from '@/lib/verify/create-corpus-view';
import { createLexicon } from '@/lib/verify/create-lexicon';
import type { Lexicon } from '@/lib/verify/create-lexicon';

/** A library with what lookup and verification make of it: the same for every question. */
export type PreparedLibrary = {
  readonly library: Library;
  readonly table: ObservationIndex;
  readonly view: CorpusView;
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
};

const prepared = new WeakMap<Library, PreparedLibrary>();

/** Prepares a library once; the same value comes back for the same library. */
export function prepareLibrary(library: Library): PreparedLibrary {
  const known = prepared.get(library);
  if (known) return known;
  const view = createCorpusView(library);
  const made = {
    library,
    table: createObservationIndex(library),
    view,
    lexicon: createLexicon(view),
    vocabulary: buildVocabulary({
      ...library,
      sources: [...library.sources.values()],
      segmenter: library.index.segmenter,
    }),
  };
  prepared.set(library, made);
  return made;
}
