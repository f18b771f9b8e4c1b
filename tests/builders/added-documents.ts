import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Library } from '@/lib/indexing/library';
import { openLibrary } from '@/lib/indexing/open-library';
import { readTerms } from '@/lib/indexing/read-terms';
import { buildIndex } from '@/lib/ingest/build-index';
import { checkObservations } from '@/lib/ingest/checks/check-observations';
import { extractObservations } from '@/lib/ingest/observations/extract-observations';
import { readCorpus } from '@/lib/ingest/sources/read-corpus';
import { writeIndex } from '@/lib/ingest/write-index';
import type { Observation } from '@/lib/schema/observation';
import type { Terms } from '@/lib/schema/term';
import { readSettings } from '@/lib/server/settings';
import { readCases } from '@/scripts/eval/case';
import { runCases } from '@/scripts/eval/run-cases';
import type { CaseResult } from '@/scripts/eval/run-cases';

type Figure = Pick<
  Observation,
  'source' | 'value' | 'unit' | 'indicator' | 'breakdown' | 'area' | 'period' | 'measure'
>;

/** Names and values by the catalogue: 享受住院待遇人次 is 享受待遇人次 of 住院. */
function keyOf(terms: Terms, figure: Figure): string {
  const { indicator, breakdown } = figure;
  const term = terms.indicators.find(
    ({ name, aliases }) => name === indicator || aliases.includes(indicator),
  );
  const services = terms.breakdowns
    .filter(({ name, dimension }) => dimension === 'service' && indicator.includes(`享受${name}`))
    .map(({ name }) => name);
  const values = [...new Set([...breakdown, ...services])].sort();
  // A rule holds from a day on, not for a year.
  const period = figure.source.endsWith('-rules') ? '' : figure.period;
  return [
    figure.source,
    figure.value,
    figure.unit,
    term?.name ?? indicator,
    values.join('/'),
    figure.area,
    period,
    figure.measure,
  ].join('|');
}

/** The documents of a folder beside the corpus, as an index that is opened, and the folder's questions asked of it. */
async function readBesideCorpus(folder: string, directory: string) {
  const corpusDirectory = join(directory, 'corpus');
  const indexDirectory = join(directory, 'index');
  for (const from of ['corpus', join(folder, 'corpus')])
    cpSync(from, corpusDirectory, { recursive: true });
  const terms = await readTerms('terms');
  const corpus = await readCorpus(corpusDirectory);
  const content = buildIndex({
    files: corpus.files,
    steps: {
      extract: (document) => extractObservations({ document, terms, overrides: [] }),
      check: ({ observations, sources }) => checkObservations({ observations, sources, terms }),
    },
  });
  expect(content.problems).toEqual([]);
  await writeIndex({ directory: indexDirectory, content });
  const settings = readSettings({ CORPUS_DIR: corpusDirectory, INDEX_DIR: indexDirectory });
  const library: Library = await openLibrary(settings);
  const cases = readCases(readFileSync(join(folder, 'questions.jsonl'), 'utf8'));
  return { terms, library, results: await runCases({ cases, library, today: '2026-11-21' }) };
}

/**
 * Adds a folder's documents (`corpus/`) to the corpus and holds them to its `figures.jsonl` and `questions.jsonl`: at least
 * the given shares wholly right, the questions `mustBeRight` among them, every quote verbatim. FIGURES_REPORT prints failures.
 */
export function holdAddedDocuments({
  folder,
  figuresFloor,
  questionsFloor,
  wrongFigures = 0,
  mustBeRight = [],
}: {
  folder: string;
  /** From 0 to 1. */
  figuresFloor: number;
  /** From 0 to 1. */
  questionsFloor: number;
  /** How many answers may hold a figure that the question forbids: none but what is known and not mended yet. */
  wrongFigures?: number;
  /** Ids of questions. */
  mustBeRight?: readonly string[];
}): void {
  let directory = '';
  let read: Awaited<ReturnType<typeof readBesideCorpus>>;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'wenju-added-'));
    read = await readBesideCorpus(folder, directory);
  }, 180_000); // reads eight documents and asks all questions

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it(`reads at least ${figuresFloor * 100} % of their figures wholly right`, () => {
    const { terms, library } = read;
    const lines = readFileSync(join(folder, 'figures.jsonl'), 'utf8').trim().split('\n');
    const figures = lines.map((line) => JSON.parse(line) as Figure);
    const rows = new Set(library.observations.map((row) => keyOf(terms, row)));
    const missed = figures.map((one) => keyOf(terms, one)).filter((key) => !rows.has(key));
    expect(1 - missed.length / figures.length, missed.join('\n')).toBeGreaterThanOrEqual(
      figuresFloor,
    );
  });

  it(`answers at least ${questionsFloor * 100} % of the questions about them`, () => {
    const report = ({ asked, verdict, why, answer }: CaseResult) =>
      [asked.id, asked.turns.at(-1), verdict, why, answer.answer].join(' | ');
    const wrong = read.results.filter(({ verdict }) => verdict !== 'right').map(report);
    if (process.env['FIGURES_REPORT']) console.log(wrong.join('\n'));
    expect(1 - wrong.length / read.results.length, wrong.join('\n')).toBeGreaterThanOrEqual(
      questionsFloor,
    );
  });

  it.each([...mustBeRight])('answers %s', (id) => {
    expect(read.results.find(({ asked }) => asked.id === id)).toMatchObject({ verdict: 'right' });
  });

  it(`gives at most ${wrongFigures} wrong figures`, () => {
    const wrong = read.results.filter(({ verdict }) => verdict === 'wrong figure');
    expect(wrong.length).toBeLessThanOrEqual(wrongFigures);
  });

  it('quotes its sources word for word', () => {
    expect(read.results.filter(({ unfaithful }) => unfaithful > 0)).toEqual([]);
  });
}
