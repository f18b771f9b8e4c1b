import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { writeAside } from './write-aside';

/** Changes whenever the same text would be parsed to something else. */
const VERSION = 1;
const keptSchema = z.object({ key: z.string(), value: z.unknown() });

/**
 * What a YAML text says, kept as JSON in `cacheDir` for the next start: parsing the terms takes 400 ms, a tenth of a start, and
 * reading them back 5 ms. Only this text's own parse is taken; where nothing can be kept it is parsed each time.
 * @throws YAMLParseError where the text is no YAML
 */
export function parseYaml({
  text,
  file,
  cacheDir,
}: {
  text: string;
  file: string;
  cacheDir: string | undefined;
}): unknown {
  if (cacheDir === undefined) return parse(text);
  const key = createHash('sha256').update(`${VERSION}\0`).update(text).digest('hex');
  const keptFile = join(cacheDir, `${basename(file)}.json`);
  const kept = readKept(keptFile);
  if (kept?.key === key) return kept.value;
  const value: unknown = parse(text);
  keep(keptFile, { key, value });
  return value;
}

function readKept(file: string): z.output<typeof keptSchema> | undefined {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // not there yet, or damaged
  }
}

function keep(file: string, kept: { key: string; value: unknown }): void {
  try {
    writeAside(file, JSON.stringify(kept));
  } catch {
    // Read-only disk: parsed at every start.
  }
}
