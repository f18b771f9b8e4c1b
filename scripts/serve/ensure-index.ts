import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Settings } from '@/lib/server/settings';
import { runScript } from './run-script';

const lineSchema = z.object({ file: z.string(), sha256: z.string() });
/** Not documents: the catalogue is read with each build, dot files never. */
const isDocument = (name: string) =>
  name !== 'sources.json' && !name.startsWith('.') && !/^readme/i.test(name);

async function indexedFiles(indexDir: string): Promise<Map<string, string> | undefined> {
  try {
    const text = await readFile(join(indexDir, 'sources.jsonl'), 'utf8');
    const lines = text.split('\n').filter((line) => line !== '');
    return new Map(
      lines
        .map((line) => lineSchema.parse(JSON.parse(line)))
        .map(({ file, sha256 }) => [file, sha256]),
    );
  } catch {
    return undefined;
  }
}

/** Why index/ must be built: it is missing, or a document was added, changed or taken away. Nothing where it fits. */
async function staleness({ corpusDir, indexDir }: Settings): Promise<string | undefined> {
  const indexed = await indexedFiles(indexDir);
  if (!indexed) return '还没有索引';
  const names = (await readdir(corpusDir).catch(() => [])).filter(isDocument);
  for (const name of names) {
    const known = indexed.get(name);
    // A file that could not be read is in no index; it is tried again only when it is built for another reason.
    if (known === undefined && /\.(?:txt|md|html?)$/i.test(name)) return `资料 ${name} 是新的`;
    if (known !== undefined) {
      const sha = createHash('sha256')
        .update(await readFile(join(corpusDir, name)))
        .digest('hex');
      if (sha !== known) return `资料 ${name} 改过`;
    }
  }
  const gone = [...indexed.keys()].find((file) => !names.includes(file));
  return gone === undefined ? undefined : `资料 ${gone} 已不在`;
}

/**
 * Builds index/ where it is missing or does not fit corpus/.
 * @returns false where there is no index to serve afterwards.
 */
export async function ensureIndex(settings: Settings): Promise<boolean> {
  const reason = await staleness(settings);
  if (reason === undefined) return true;
  process.stdout.write(`${reason}，正在建立索引……\n`);
  const code = await runScript(['--import', 'tsx', 'scripts/index.ts'], { isQuiet: true });
  // Exit 1 with an index says that some file could not be read: the rest is served.
  return code === 0 || (await indexedFiles(settings.indexDir)) !== undefined;
}
