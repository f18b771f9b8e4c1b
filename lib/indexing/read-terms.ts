import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import {
  areaTermSchema,
  breakdownTermSchema,
  englishTermSchema,
  indicatorTermSchema,
  synonymSchema,
} from '@/lib/schema/term';
import type { Terms } from '@/lib/schema/term';
import { parseWords } from '@/lib/text/segment';
import { parseAskingWords } from './parse-asking-words';
import { parseYaml } from './parse-yaml';

/** A file of terms/ that cannot be read; `message` is in Chinese and names the file. */
export class TermsError extends Error {
  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super(`术语文件 ${file} 读不了：${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = 'TermsError';
  }
}

async function readAs<T>(file: string, parse: (text: string, file: string) => T): Promise<T> {
  try {
    return parse(await readFile(file, 'utf8'), file);
  } catch (cause) {
    throw new TermsError(file, cause);
  }
}

const wordLists = (text: string): string[][] => parseWords(text).map((line) => line.split(/\s+/u));

const parseRequests = (text: string): [string, string][] =>
  parseWords(text).map((line) => {
    const [kind = '', ...words] = line.split(' ');
    return [kind, words.join(' ')];
  });

/**
 * The reviewed data of terms/: indicators, breakdowns, areas, synonyms, near words, words of the asking and of illness,
 * English names.
 * @param cacheDir where their parse is kept between starts; left out, it is not
 * @throws TermsError where a file is missing or not as its schema says
 */
export async function readTerms(directory: string, cacheDir?: string): Promise<Terms> {
  const yamlList =
    <T extends z.ZodType>(schema: T) =>
    (text: string, file: string): z.output<T>[] =>
      z.array(schema).parse(parseYaml({ text, file, cacheDir }) ?? []);
  const at = (name: string) => join(directory, name);
  const [indicators, breakdowns, synonyms, english, near, asking, health, requests, areas] =
    await Promise.all([
      readAs(at('indicators.yaml'), yamlList(indicatorTermSchema)),
      readAs(at('breakdowns.yaml'), yamlList(breakdownTermSchema)),
      readAs(at('synonyms.yaml'), yamlList(synonymSchema)),
      readAs(at('english.yaml'), yamlList(englishTermSchema)),
      readAs(at('near-words.txt'), wordLists),
      readAs(at('asking-words.txt'), parseAskingWords),
      readAs(at('health-words.txt'), wordLists),
      readAs(at('example-requests.txt'), parseRequests),
      readAs(at('areas.csv'), (text) =>
        z
          .array(areaTermSchema)
          .parse(parseCsv(text, { columns: true, comment: '#', skip_empty_lines: true })),
      ),
    ]);
  return { indicators, breakdowns, synonyms, english, near, asking, health, requests, areas };
}
