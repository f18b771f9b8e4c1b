import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { load, save } from '@orama/orama';
import type { RawData } from '@orama/orama';
import type { Segmenter } from '@/lib/text/segment';
import { createPassageOrama } from './passage-index';
import type { PassageIndex } from './passage-index';
import { writeAside } from './write-aside';

const HASH_BYTES = 32;
type Cached = { key: string; passages: RawData; enumerations: RawData };

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** The index kept in `file`, or nothing where there is none, it is of another key, or it is damaged: it is then built again. */
export function readCachedIndex({
  file,
  key,
  segmenter,
}: {
  file: string;
  key: string;
  segmenter: Segmenter;
}): PassageIndex | undefined {
  try {
    const bytes = readFileSync(file);
    const body = bytes.subarray(HASH_BYTES);
    if (!sha256(body).equals(bytes.subarray(0, HASH_BYTES))) return undefined;
    const cached = deserialize(body) as Cached; // whole, as its hash says, and written below
    if (cached.key !== key) return undefined;
    const index = {
      passages: createPassageOrama(segmenter),
      enumerations: createPassageOrama(segmenter),
      segmenter,
    };
    load(index.passages, cached.passages);
    load(index.enumerations, cached.enumerations);
    return index;
  } catch {
    return undefined;
  }
}

/** Keeps an index for the next start. A place that cannot be written to costs that start its time, nothing else. */
export function writeCachedIndex({
  file,
  key,
  index,
}: {
  file: string;
  key: string;
  index: PassageIndex;
}): void {
  try {
    const body = serialize({
      key,
      passages: save(index.passages),
      enumerations: save(index.enumerations),
    } satisfies Cached);
    writeAside(file, Buffer.concat([sha256(body), body]));
  } catch {
    // Read-only disk: the index is built at every start.
  }
}
