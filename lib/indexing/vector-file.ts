import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { Passage } from '@/lib/schema/passage';
import { writeAside } from './write-aside';

/** Vectors that can be used, or why there are none; `warning` is for the log, in Chinese. */
export type StoredVectors =
  | { readonly status: 'ready'; readonly vectors: readonly (readonly number[])[] }
  | { readonly status: 'unusable'; readonly warning: string };

const HASH_BYTES = 32;
const MAX_TEXT = 2_000;
const REBUILD = '请重新运行 npm run index；在此之前只按词检索。';

const storedSchema = z.object({
  model: z.string(),
  dimensions: z.number().int().positive(),
  passages: z.string(),
  values: z.instanceof(Float32Array),
});

const sha256 = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest();
const unusable = (why: string): StoredVectors => ({
  status: 'unusable',
  warning: `${why}${REBUILD}`,
});

/** What of a passage is embedded: its headings say what it is about. */
export function embeddingText({ section, header, text }: Passage): string {
  return [...section, header ?? '', text]
    .filter((part) => part !== '')
    .join('\n')
    .slice(0, MAX_TEXT);
}

/** Changes with any passage, its place in the order, or the way it is embedded. */
const passagesHash = (passages: readonly Passage[]): string =>
  sha256(passages.map((passage) => `${passage.id}\n${embeddingText(passage)}`).join('\0')).toString(
    'hex',
  );

const fileIn = (cacheDir: string): string => join(cacheDir, 'vectors.bin');

/** Keeps the vectors of all passages beside index/, with the model's name and the passages' hash. Not in index/: they are large, and reviewed by nobody. */
export function writeVectors({
  cacheDir,
  model,
  passages,
  vectors,
}: {
  cacheDir: string;
  model: string;
  passages: readonly Passage[];
  vectors: readonly (readonly number[])[];
}): void {
  const dimensions = vectors[0]?.length ?? 1;
  const values = new Float32Array(vectors.length * dimensions);
  for (const [at, vector] of vectors.entries()) values.set(vector, at * dimensions);
  const body = serialize({ model, dimensions, passages: passagesHash(passages), values });
  writeAside(fileIn(cacheDir), Buffer.concat([sha256(body), body]));
}

/** Reads what `writeVectors` kept; absent, damaged, stale, of another model or wrong in size, it is not used. */
export function readVectors({
  cacheDir,
  model,
  passages,
}: {
  cacheDir: string;
  model: string;
  passages: readonly Passage[];
}): StoredVectors {
  let bytes: Buffer;
  try {
    bytes = readFileSync(fileIn(cacheDir));
  } catch {
    return unusable('没有段落的向量。');
  }
  const body = bytes.subarray(HASH_BYTES);
  const isWhole = bytes.length > HASH_BYTES && sha256(body).equals(bytes.subarray(0, HASH_BYTES));
  const stored = isWhole ? storedSchema.safeParse(deserialize(body)) : undefined;
  if (!stored?.success) return unusable('段落的向量文件已损坏。');
  const { dimensions, values } = stored.data;
  if (stored.data.model !== model) return unusable('段落的向量是另一个模型的。');
  if (stored.data.passages !== passagesHash(passages)) return unusable('段落的向量是旧索引的。');
  if (values.length !== dimensions * passages.length) return unusable('段落的向量大小不符。');
  return {
    status: 'ready',
    vectors: passages.map((_, at) => [...values.subarray(at * dimensions, (at + 1) * dimensions)]),
  };
}
