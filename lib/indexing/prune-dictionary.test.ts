import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pruneDictionary } from './prune-dictionary';

function prepare(): { fullDictionary: string; cacheDir: string } {
  const root = mkdtempSync(join(tmpdir(), 'wenju-dictionary-'));
  const fullDictionary = join(root, 'full.txt');
  writeFileSync(fullDictionary, '医保 40 n\n罕名 3 nr\n基金 4 n\n');
  return { fullDictionary, cacheDir: join(root, 'deep', 'cache') };
}

describe('pruneDictionary', () => {
  it('keeps the words that are frequent enough', () => {
    const files = pruneDictionary(prepare());
    expect(files && readFileSync(files.dict, 'utf8')).toBe('医保 40 n\n基金 4 n');
  });

  it('makes a file again that was damaged', () => {
    const places = prepare();
    const files = pruneDictionary(places);
    writeFileSync(files?.dict ?? '', '医');
    pruneDictionary(places);
    expect(readFileSync(files?.dict ?? '', 'utf8')).toBe('医保 40 n\n基金 4 n');
  });

  it('follows a new dictionary', () => {
    const places = prepare();
    pruneDictionary(places);
    appendFileSync(places.fullDictionary, '门诊 9 n\n');
    expect(readFileSync(pruneDictionary(places)?.dict ?? '', 'utf8')).toContain('门诊');
  });

  it('gives nothing where it cannot write', () => {
    expect(pruneDictionary({ ...prepare(), cacheDir: '/dev/null/cache' })).toBeUndefined();
  });
});
