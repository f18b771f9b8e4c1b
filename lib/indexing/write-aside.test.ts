import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAside } from './write-aside';

describe('writeAside', () => {
  let directory = '';
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'wenju-aside-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  it('makes the folder, takes the place of what was there and leaves nothing beside it', () => {
    const file = join(directory, 'kept', 'words.txt');
    writeAside(file, 'old');
    writeAside(file, '新');
    expect(readFileSync(file, 'utf8')).toBe('新');
    expect(readdirSync(join(directory, 'kept'))).toEqual(['words.txt']);
  });

  it('throws where nothing can be written', () => {
    const taken = join(directory, 'taken');
    writeFileSync(taken, '');
    expect(() => writeAside(join(taken, 'words.txt'), '新')).toThrow();
  });
});
