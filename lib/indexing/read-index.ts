import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import { checkSchema, observationSchema } from '@/lib/schema/observation';
import type { Check, Observation } from '@/lib/schema/observation';
import { enumerationSchema, passageSchema } from '@/lib/schema/passage';
import type { Enumeration, Passage } from '@/lib/schema/passage';
import { sourceSchema } from '@/lib/schema/source';
import type { Source } from '@/lib/schema/source';
import { LibraryError } from './library-error';

/** What stands in index/, parsed. */
export type IndexFiles = {
  sources: Source[];
  passages: Passage[];
  enumerations: Enumeration[];
  observations: Observation[];
  checks: Check[];
  /** The bytes of each file, by name, for the version of the Library. */
  bytes: ReadonlyMap<string, Uint8Array>;
};

const NAMES = [
  'sources.jsonl',
  'passages.jsonl',
  'enumerations.jsonl',
  'indicators.csv',
  'checks.csv',
] as const;

const joined = (mark: string) =>
  z.string().transform((cell) => (cell === '' ? [] : cell.split(mark)));
const wholeNumber = z.string().regex(/^\d+$/u).transform(Number);

const observationRowSchema = z
  .object({ breakdown: joined('/'), section: joined(' > '), start: wholeNumber, end: wholeNumber })
  .loose()
  .pipe(observationSchema);
const checkRowSchema = z
  .object({ operands: joined(' ') })
  .loose()
  .pipe(checkSchema);

/** zod's first complaint, short: 字段 start：… */
function complaint(error: unknown): unknown {
  const issue = error instanceof z.ZodError ? error.issues[0] : undefined;
  return issue
    ? new Error(`${issue.path.join('.') || '整行'}：${issue.message}`, { cause: error })
    : error;
}

function parseJsonLines<T>({
  file,
  text,
  schema,
}: {
  file: string;
  text: string;
  schema: z.ZodType<T>;
}): T[] {
  const parsed: T[] = [];
  for (const [place, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      parsed.push(schema.parse(JSON.parse(line)));
    } catch (error) {
      throw new LibraryError({
        code: 'corrupt-index',
        file,
        line: place + 1,
        cause: complaint(error),
      });
    }
  }
  return parsed;
}

const rowsSchema = z.array(
  z.object({ record: z.record(z.string(), z.string()), info: z.object({ lines: z.number() }) }),
);

function parseRows<T>({
  file,
  text,
  schema,
}: {
  file: string;
  text: string;
  schema: z.ZodType<T>;
}): T[] {
  let rows: z.output<typeof rowsSchema>;
  try {
    rows = rowsSchema.parse(
      parseCsv(text, { columns: true, bom: true, info: true, skip_empty_lines: true }),
    );
  } catch (error) {
    throw new LibraryError({ code: 'corrupt-index', file, cause: complaint(error) });
  }
  return rows.map(({ record, info }) => {
    const result = schema.safeParse(record);
    if (result.success) return result.data;
    throw new LibraryError({
      code: 'corrupt-index',
      file,
      line: info.lines,
      cause: complaint(result.error),
    });
  });
}

/**
 * Reads and parses the files of index/.
 * @throws LibraryError where one is missing, or a line of one is not what the schema says
 */
export async function readIndex(indexDir: string): Promise<IndexFiles> {
  const read = async (name: (typeof NAMES)[number]): Promise<[string, Uint8Array]> => {
    try {
      return [name, await readFile(join(indexDir, name))];
    } catch (cause) {
      throw new LibraryError({ code: 'missing-index', file: join(indexDir, name), cause });
    }
  };
  const bytes = new Map(await Promise.all(NAMES.map(read)));
  const at = <T>(name: (typeof NAMES)[number], schema: z.ZodType<T>) => ({
    file: join(indexDir, name),
    text: new TextDecoder().decode(bytes.get(name)),
    schema,
  });
  return {
    sources: parseJsonLines(at('sources.jsonl', sourceSchema)),
    passages: parseJsonLines(at('passages.jsonl', passageSchema)),
    enumerations: parseJsonLines(at('enumerations.jsonl', enumerationSchema)),
    observations: parseRows(at('indicators.csv', observationRowSchema)),
    checks: parseRows(at('checks.csv', checkRowSchema)),
    bytes,
  };
}
