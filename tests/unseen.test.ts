import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '@/lib/indexing/library';
import { openLibrary } from '@/lib/indexing/open-library';
import { readTerms } from '@/lib/indexing/read-terms';
import { buildIndex } from '@/lib/ingest/build-index';
import { checkObservations } from '@/lib/ingest/checks/check-observations';
import { extractObservations } from '@/lib/ingest/observations/extract-observations';
import { readCorpus } from '@/lib/ingest/read-corpus';
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

const UNSEEN = 'tests/unseen';
/** Shares of the documents' figures and questions that must come out right: what is reached, a little less. */
const FIGURES_FLOOR = 0.95;
const QUESTIONS_FLOOR = 0.85;

const linesOf = (file: string) => readFileSync(join(UNSEEN, file), 'utf8').trim().split('\n');

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

describe('documents that no rule was made for, beside the corpus', () => {
  let directory = '';
  let terms: Terms;
  let library: Library;
  let results: CaseResult[] = [];

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'wenju-unseen-'));
    const corpusDirectory = join(directory, 'corpus');
    const indexDirectory = join(directory, 'index');
    for (const from of ['corpus', join(UNSEEN, 'corpus')])
      cpSync(from, corpusDirectory, { recursive: true });
    terms = await readTerms('terms');
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
    library = await openLibrary(settings);
    const cases = readCases(linesOf('questions.jsonl').join('\n'));
    results = await runCases({ cases, library, today: '2026-11-21' });
  }, 120_000); // reads eight documents and asks all questions

  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it(`reads at least ${FIGURES_FLOOR * 100} % of their figures wholly right`, () => {
    const figures = linesOf('figures.jsonl').map((line) => JSON.parse(line) as Figure);
    const rows = new Set(library.observations.map((row) => keyOf(terms, row)));
    const missed = figures.map((one) => keyOf(terms, one)).filter((key) => !rows.has(key));
    expect(1 - missed.length / figures.length, missed.join('\n')).toBeGreaterThanOrEqual(
      FIGURES_FLOOR,
    );
  });

  it(`answers at least ${QUESTIONS_FLOOR * 100} % of the questions about them`, () => {
    const wrong = results
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ asked, verdict, why, answer }) =>
        [asked.id, asked.turns.at(-1), verdict, why, answer.answer].join(' | '),
      );
    if (process.env['FIGURES_REPORT']) console.log(wrong.join('\n'));
    expect(1 - wrong.length / results.length, wrong.join('\n')).toBeGreaterThanOrEqual(
      QUESTIONS_FLOOR,
    );
  });

  it.each(['u24', 'u25'])('still answers %s, which is about the documents of before', (id) => {
    expect(results.find(({ asked }) => asked.id === id)).toMatchObject({ verdict: 'right' });
  });

  it('quotes its sources word for word', () => {
    expect(results.filter(({ unfaithful }) => unfaithful > 0)).toEqual([]);
  });
});
