import { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSmallCorpus } from '@/tests/fixtures/small-corpus';
import { LibraryError } from './library-error';
import { openLibrary } from './open-library';

const OBSERVATION =
  'o-1,参保人数,职工/统筹,全国,2024-末,level,251.51,万人,,,nation-2024,,一、甲 > （一）乙,251.51万人,0,9,\n';

describe('openLibrary', () => {
  it('gives sources, passages, lists, texts and an index that were written', async () => {
    const library = await openLibrary(writeSmallCorpus());
    expect(library.sources.get('changzhou-2024')?.area).toBe('常州市');
    expect(library.passages).toHaveLength(8);
    const passage = library.passagesById.get('nation-2025-2');
    expect(passage && library.texts.get('nation-2025')?.slice(passage.start, passage.end)).toBe(
      passage?.text,
    );
    expect(library.version).toMatch(/^[0-9a-f]{12}$/u);
    expect(library.terms.areas.length).toBeGreaterThan(300);
  });

  it('reads breakdown and section of a row of indicators.csv as lists and its span as numbers', async () => {
    const places = writeSmallCorpus();
    appendFileSync(join(places.indexDir, 'indicators.csv'), OBSERVATION);
    const { observationsById } = await openLibrary(places);
    expect(observationsById.get('o-1')).toMatchObject({
      breakdown: ['职工', '统筹'],
      section: ['一、甲', '（一）乙'],
      value: '251.51',
      start: 0,
      end: 9,
    });
  });

  it('has another version when a file of the index changes', async () => {
    const places = writeSmallCorpus();
    const before = (await openLibrary(places)).version;
    appendFileSync(join(places.indexDir, 'indicators.csv'), OBSERVATION);
    expect((await openLibrary(places)).version).not.toBe(before);
  });

  it.each([
    'sources.jsonl',
    'passages.jsonl',
    'enumerations.jsonl',
    'indicators.csv',
    'checks.csv',
  ])('asks for npm run index where %s is missing', async (name) => {
    const places = writeSmallCorpus();
    rmSync(join(places.indexDir, name));
    await expect(openLibrary(places)).rejects.toThrow(`${name}。请先运行 npm run index`);
  });

  it.each([
    ['sources.jsonl', '{"id":', 7],
    ['passages.jsonl', '{"id":"x"}', 9],
    ['indicators.csv', OBSERVATION.replace('level', 'height'), 2],
    ['indicators.csv', OBSERVATION.replace(',0,9,', ',0,nine,'), 2],
  ])('names file and line where %s holds %j', async (name, line, number) => {
    const places = writeSmallCorpus();
    appendFileSync(join(places.indexDir, name), line);
    const failure = await openLibrary(places).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LibraryError);
    expect(failure).toMatchObject({
      code: 'corrupt-index',
      file: join(places.indexDir, name),
      line: number,
    });
  });

  it('refuses a source that changed after the index was built', async () => {
    const places = writeSmallCorpus();
    appendFileSync(join(places.corpusDir, 'report.txt'), '补一句。');
    await expect(openLibrary(places)).rejects.toMatchObject({ code: 'stale-text' });
  });

  it.each([
    ['truncated', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    [
      'changed in one bit',
      (bytes: Buffer) => (bytes.writeUInt8(bytes.readUInt8(99) ^ 1, 99), bytes),
    ],
    ['empty', () => Buffer.alloc(0)],
  ])('makes its cache again where that is %s', async (_, damage) => {
    const places = writeSmallCorpus();
    await openLibrary(places);
    const cache = join(places.cacheDir, 'passages.bin');
    const whole = readFileSync(cache);
    writeFileSync(cache, damage(Buffer.from(whole)));
    await openLibrary(places);
    expect(readFileSync(cache).equals(whole)).toBe(true);
  });

  it('opens without a place for its cache', async () => {
    const places = { ...writeSmallCorpus(), cacheDir: '/dev/null/cache' };
    expect((await openLibrary(places)).passages).toHaveLength(8);
    expect(existsSync(places.cacheDir)).toBe(false);
  });
});
