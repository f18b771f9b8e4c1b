import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

async function filesUnder(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name !== 'node_modules').sort();
  return (await Promise.all(names.map((name) => filesUnder(join(path, name))))).flat();
}

/** One hash over the names and bytes of files and folders; tests left out, what is missing counts as missing. */
export async function hashFiles(paths: readonly string[]): Promise<string> {
  const sha = createHash('sha256');
  const files = (await Promise.all(paths.map(filesUnder))).flat();
  for (const file of files) {
    if (/\.test\.tsx?$/.test(file)) continue;
    sha
      .update(file)
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  }
  return sha.digest('hex');
}
