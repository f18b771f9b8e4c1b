import { sourceEntrySchema } from '@/lib/schema/source';
import type { SourceEntry } from '@/lib/schema/source';
import { z } from 'zod';
import { IngestError } from '@/lib/ingest/ingest-error';

/**
 * The entries of sources.json. A key that is not known, or whose value is not valid, is a problem that names the entry and the
 * key; the rest of the entry and all others hold.
 */
export function readEntries(json: unknown): { entries: SourceEntry[]; problems: IngestError[] } {
  const entries: SourceEntry[] = [];
  const problems: IngestError[] = [];
  for (const [at, given] of z.array(z.record(z.string(), z.unknown())).parse(json).entries()) {
    const whole = sourceEntrySchema.safeParse(given);
    const wrong = whole.success ? [] : [...new Set(whole.error.issues.flatMap(keysOf))];
    if (wrong.length > 0) {
      const file = typeof given['file'] === 'string' ? given['file'] : `第${at + 1}条`;
      problems.push(
        new IngestError({
          code: 'bad-sources',
          file: 'sources.json',
          cause: new Error(`${file} 的 ${wrong.join('、')}`),
        }),
      );
    }
    const kept = Object.fromEntries(Object.entries(given).filter(([key]) => !wrong.includes(key)));
    const entry = sourceEntrySchema.safeParse(kept);
    if (entry.success) entries.push(entry.data);
  }
  return { entries, problems };
}

const keysOf = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1).map(String);
