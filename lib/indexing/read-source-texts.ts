import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Source } from '@/lib/schema/source';
import { decodeBytes } from '@/lib/text/decode';
import { LibraryError } from './library-error';

/** Formats whose source text is the decoded file itself; every other format's text is extracted into index/texts/. */
const READ_AS_THEY_ARE: readonly Source['format'][] = ['txt', 'md'];

async function readText({
  source,
  corpusDir,
  indexDir,
}: {
  source: Source;
  corpusDir: string;
  indexDir: string;
}): Promise<string> {
  const isPlain = READ_AS_THEY_ARE.includes(source.format);
  const file = isPlain ? join(corpusDir, source.file) : join(indexDir, 'texts', `${source.id}.txt`);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new LibraryError({ code: isPlain ? 'missing-text' : 'missing-index', file, cause });
  }
  if (!isPlain) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (createHash('sha256').update(bytes).digest('hex') !== source.sha256)
    throw new LibraryError({ code: 'stale-text', file });
  const decoded = decodeBytes(bytes);
  if (decoded.status === 'unreadable') throw new LibraryError({ code: 'missing-text', file });
  return decoded.text;
}

/**
 * The texts that spans count in, by source id.
 * @throws LibraryError where a text is missing or is no longer the one that was indexed
 */
export async function readSourceTexts({
  sources,
  corpusDir,
  indexDir,
}: {
  sources: readonly Source[];
  corpusDir: string;
  indexDir: string;
}): Promise<Map<string, string>> {
  const read = async (source: Source): Promise<[string, string]> => [
    source.id,
    await readText({ source, corpusDir, indexDir }),
  ];
  return new Map(await Promise.all(sources.map(read)));
}
