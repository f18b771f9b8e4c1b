import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { overrideSchema } from '@/lib/schema/override';
import type { Override } from '@/lib/schema/override';
import { IngestError } from './ingest-error';

const isMissing = (cause: unknown) =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';

/** A maintainer's corrections of what is read; none where there is no such file. @throws IngestError */
export async function readOverrides(file: string): Promise<Override[]> {
  try {
    return z.array(overrideSchema).parse(parse(await readFile(file, 'utf8')) ?? []);
  } catch (cause) {
    if (isMissing(cause)) return [];
    throw new IngestError({ code: 'bad-overrides', file, cause });
  }
}
