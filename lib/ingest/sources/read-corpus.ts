import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceEntry } from '@/lib/schema/source';
import { IngestError } from '@/lib/ingest/ingest-error';
import { readEntries } from './read-entries';

export type CorpusFile = { file: string; bytes: Uint8Array; entry?: SourceEntry };
export type Corpus = { files: CorpusFile[]; problems: IngestError[] };

const ENTRIES = 'sources.json';

async function entriesOf(
  directory: string,
  names: readonly string[],
): Promise<{ entries: SourceEntry[]; problems: IngestError[] }> {
  if (!names.includes(ENTRIES)) return { entries: [], problems: [] };
  try {
    const { entries, problems } = readEntries(
      JSON.parse(await readFile(join(directory, ENTRIES), 'utf8')),
    );
    const unknown = entries.filter((entry) => !names.includes(entry.file));
    return {
      entries,
      problems: [
        ...problems,
        ...unknown.map(({ file }) => new IngestError({ code: 'unknown-file', file })),
      ],
    };
  } catch (cause) {
    return {
      entries: [],
      problems: [new IngestError({ code: 'bad-sources', file: ENTRIES, cause })],
    };
  }
}

const stemOf = (file: string) => file.replace(/\.[^.]+$/u, '');

/**
 * The files of a corpus directory in the order of their names, each with its entry of sources.json. What cannot be read is
 * a problem that names the file, and does not stop the others.
 */
export async function readCorpus(directory: string): Promise<Corpus> {
  let listed;
  try {
    listed = await readdir(directory, { withFileTypes: true });
  } catch (cause) {
    throw new IngestError({ code: 'no-corpus', file: directory, cause });
  }
  const names = listed
    .filter((one) => !one.isDirectory() && !one.name.startsWith('.'))
    .map((one) => one.name)
    .sort();
  const { entries, problems } = await entriesOf(directory, names);
  const files: CorpusFile[] = [];
  const stems = new Set<string>();
  for (const file of names) {
    if (file === ENTRIES || /^readme\b/iu.test(file)) continue;
    if (stems.has(stemOf(file))) {
      problems.push(new IngestError({ code: 'same-id', file }));
      continue;
    }
    stems.add(stemOf(file));
    const entry = entries.find((one) => one.file === file);
    try {
      files.push({
        file,
        bytes: await readFile(join(directory, file)),
        ...(entry ? { entry } : {}),
      });
    } catch (cause) {
      problems.push(new IngestError({ code: 'unreadable', file, cause }));
    }
  }
  return { files, problems };
}
