import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Check, Observation } from '@/lib/schema/observation';
import { OBSERVATION_COLUMNS, checkSchema } from '@/lib/schema/observation';
import type { IndexContent } from './build-index';
import { writeReport } from './write-report';

const jsonLines = (items: readonly unknown[]) =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('');

function observationRow(one: Observation): string[] {
  return OBSERVATION_COLUMNS.map((column) => {
    if (column === 'breakdown') return one.breakdown.join('/');
    return column === 'section' ? one.section.join(' > ') : String(one[column]);
  });
}

function checkRow(one: Check): string[] {
  const columns = Object.keys(checkSchema.shape) as (keyof Check)[];
  return columns.map((column) =>
    column === 'operands' ? one.operands.join(' ') : String(one[column]),
  );
}

const csv = (rows: readonly (readonly string[])[]) =>
  stringify(rows as string[][], { record_delimiter: '\n' });

/** The files of index/ by their names. */
export function indexFiles(content: IndexContent): Map<string, string> {
  const files = new Map<string, string>([
    ['sources.jsonl', jsonLines(content.documents.map((one) => one.source))],
    ['passages.jsonl', jsonLines(content.passages)],
    ['enumerations.jsonl', jsonLines(content.enumerations)],
    [
      'indicators.csv',
      csv([[...OBSERVATION_COLUMNS], ...content.observations.map(observationRow)]),
    ],
    ['checks.csv', csv([Object.keys(checkSchema.shape), ...content.checks.map(checkRow)])],
    ['report.txt', writeReport(content)],
  ]);
  for (const { source, text } of content.documents) {
    // Spans count in what is kept here wherever the file itself does not read as UTF-8 text.
    const isOwnText = source.format !== 'html' && source.encoding.startsWith('utf-8');
    if (!isOwnText) files.set(`texts/${source.id}.txt`, text);
  }
  return files;
}

/** Writes index/: every file whole or not at all, and no text of a source that is gone. */
export async function writeIndex({
  directory,
  content,
}: {
  directory: string;
  content: IndexContent;
}): Promise<void> {
  const texts = join(directory, 'texts');
  await mkdir(texts, { recursive: true });
  const files = indexFiles(content);
  for (const [name, text] of files) {
    const path = join(directory, name);
    await writeFile(`${path}.tmp`, text);
    await rename(`${path}.tmp`, path);
  }
  for (const name of await readdir(texts)) {
    if (name !== '.gitkeep' && !files.has(`texts/${name}`))
      await rm(join(texts, name), { force: true });
  }
}
