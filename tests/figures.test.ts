import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTerms } from '@/lib/indexing/read-terms';
import { extractObservations } from '@/lib/ingest/observations/extract-observations';
import { readCorpus } from '@/lib/ingest/sources/read-corpus';
import { readDocument } from '@/lib/ingest/read-document';
import type { Observation } from '@/lib/schema/observation';
import type { Terms } from '@/lib/schema/term';

/** A figure read by hand; see tests/figures/README.md. */
type Sample = {
  source: string;
  at: number;
  value: string;
  unit: string;
  indicator: string;
  indicatorAlso: string[];
  breakdown: string[];
  breakdownAlso?: string[][];
  area: string;
  areaAlso?: string[];
  period: string;
  periodAlso?: string[];
  valueUnitAlso?: { value: string; unit: string }[];
  quote: string;
};

const setOf = (values: readonly string[]) => [...values].sort().join('/');

/** Names of the same thing are one name: compared through the catalogue's aliases. */
function canonical(terms: Terms, name: string): string {
  const bare = name.replace(/\s/g, '');
  const term = terms.indicators.find((one) => one.name === bare || one.aliases.includes(bare));
  return (term?.name ?? bare).replace(/[（(]([^（()）]*)[）)]/g, '（$1）');
}

/** Values of a breakdown by their catalogue names: 退休人员 is 退休. */
function canonicalBreakdown(terms: Terms, values: readonly string[]): string {
  return setOf(
    values.map(
      (value) =>
        terms.breakdowns.find((one) => one.name === value || one.aliases.includes(value))?.name ??
        value,
    ),
  );
}

const areaOf = (terms: Terms, name: string) =>
  terms.areas.find((area) => area.name.startsWith(name) && name.length >= 2)?.name ?? name;

/** Whether the name, or the name with its breakdown said in one breath (三级医院数), is the sample's. */
function namesAgree(terms: Terms, sample: Sample, row: Observation): boolean {
  const wanted = [sample.indicator, ...sample.indicatorAlso].map((name) => canonical(terms, name));
  return wanted.includes(canonical(terms, row.indicator));
}

function judge(terms: Terms, sample: Sample, row: Observation) {
  const values = [{ value: sample.value, unit: sample.unit }, ...(sample.valueUnitAlso ?? [])];
  const breakdowns = [sample.breakdown, ...(sample.breakdownAlso ?? [])].map((one) =>
    canonicalBreakdown(terms, one),
  );
  const areas = [sample.area, ...(sample.areaAlso ?? [])].map((one) => areaOf(terms, one));
  return {
    value: values.some(({ value, unit }) => value === row.value && unit === row.unit),
    indicator: namesAgree(terms, sample, row),
    breakdown: breakdowns.includes(canonicalBreakdown(terms, row.breakdown)),
    area: areas.includes(areaOf(terms, row.area)),
    period: [sample.period, ...(sample.periodAlso ?? [])].includes(row.period),
  };
}

describe('figures of the corpus against a sample read by hand', () => {
  const misses: string[] = [];
  let samples: Sample[] = [];
  let values = 0;
  let facts = 0;

  beforeAll(async () => {
    const terms = await readTerms('terms');
    const corpus = await readCorpus('corpus');
    const rows = new Map<string, Observation>();
    for (const file of corpus.files) {
      const { observations } = extractObservations({
        document: readDocument(file),
        terms,
        overrides: [],
      });
      for (const row of observations) rows.set(row.id, row);
    }
    const lines = (await readFile('tests/figures/sample.jsonl', 'utf8')).trim().split('\n');
    samples = lines.map((line) => JSON.parse(line) as Sample);
    for (const sample of samples) {
      const row = rows.get(`${sample.source}:${sample.at}`);
      const verdict = row && judge(terms, sample, row);
      if (verdict?.value) values += 1;
      const wrong = verdict
        ? Object.entries(verdict)
            .filter(([, right]) => !right)
            .map(([field]) => field)
        : ['missing'];
      if (verdict && verdict.indicator && verdict.breakdown && verdict.area && verdict.period)
        facts += 1;
      if (wrong.length > 0) {
        const read = row
          ? [
              row.value + row.unit,
              row.indicator,
              row.breakdown.join('/'),
              row.area,
              row.period,
            ].join(' | ')
          : '–';
        const wanted = [
          sample.value + sample.unit,
          sample.indicator,
          sample.breakdown.join('/'),
          sample.area,
          sample.period,
        ].join(' | ');
        misses.push(
          `${sample.source}:${sample.at} [${wrong.join(',')}] want ${wanted}; read ${read}; ${sample.quote}`,
        );
      }
    }
    if (process.env['FIGURES_REPORT']) console.log(misses.join('\n'));
  }, 120_000); // reads the whole corpus

  it('holds a sample that is large enough', () => {
    expect(samples.length).toBeGreaterThanOrEqual(200);
  });
  it('reads value and unit of at least 98 %', () => {
    expect(values / samples.length, misses.join('\n')).toBeGreaterThanOrEqual(0.98);
  });
  it('reads indicator, breakdown, area and period of at least 95 %', () => {
    expect(facts / samples.length, misses.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
