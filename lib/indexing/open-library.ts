import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { readCachedIndex, writeCachedIndex } from './index-cache';
import type { Library } from './library';
import { openSegmenter } from './open-segmenter';
import { buildPassageIndex, PASSAGE_INDEX_VERSION } from './passage-index';
import type { PassageIndex } from './passage-index';
import { readIndex } from './read-index';
import type { IndexFiles } from './read-index';
import { readSourceTexts } from './read-source-texts';
import { readTerms } from './read-terms';

export type LibraryPlaces = {
  corpusDir: string;
  indexDir: string;
  termsDir: string;
  /** Where what is costly to make is kept between starts. Default: `.cache` beside index/. */
  cacheDir?: string;
};

const byId = <T extends { id: string }>(things: readonly T[]): ReadonlyMap<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]));

function hash(parts: Iterable<string | Uint8Array>): string {
  const sha = createHash('sha256');
  for (const part of parts) sha.update(part).update('\0');
  return sha.digest('hex');
}

/** Built from the parsed files, or taken from the cache where it was made from the very same. */
function openPassageIndex({
  files,
  places,
  cacheDir,
}: {
  files: IndexFiles;
  places: LibraryPlaces;
  cacheDir: string;
}): PassageIndex {
  const { segmenter, words } = openSegmenter({ termsDir: places.termsDir, cacheDir });
  const made = ['sources.jsonl', 'passages.jsonl', 'enumerations.jsonl'].map(
    (name) => files.bytes.get(name) ?? '',
  );
  const key = hash([String(PASSAGE_INDEX_VERSION), segmenter.name, words.join('\n'), ...made]);
  const file = join(cacheDir, 'passages.bin');
  const cached = readCachedIndex({ file, key, segmenter });
  if (cached) return cached;
  const index = buildPassageIndex({ ...files, sources: byId(files.sources), segmenter });
  writeCachedIndex({ file, key, index });
  return index;
}

/**
 * Opens index/, corpus/ and terms/ once, as one immutable value.
 * @throws LibraryError where index/ is missing or damaged or does not fit corpus/; TermsError where terms/ cannot be read
 */
export async function openLibrary(places: LibraryPlaces): Promise<Library> {
  const { corpusDir, indexDir, termsDir } = places;
  const cacheDir = places.cacheDir ?? join(dirname(resolve(indexDir)), '.cache');
  const [files, terms] = await Promise.all([readIndex(indexDir), readTerms(termsDir, cacheDir)]);
  const { sources, passages, enumerations, observations, checks } = files;
  return {
    version: hash([...files.bytes].flat()).slice(0, 12),
    sources: byId(sources),
    passages,
    passagesById: byId(passages),
    enumerations,
    observations,
    observationsById: byId(observations),
    checks,
    terms,
    texts: await readSourceTexts({ sources, corpusDir, indexDir }),
    index: openPassageIndex({ files, places, cacheDir }),
  };
}
