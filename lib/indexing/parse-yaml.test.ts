import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseYaml } from './parse-yaml';

describe('parseYaml', () => {
  let cacheDir: string;
  beforeEach(() => {
    cacheDir = mkdtempSync(join(tmpdir(), 'yaml-'));
  });
  const read = (text: string) => parseYaml({ text, file: 'terms/words.yaml', cacheDir });
  const keptFile = () => join(cacheDir, 'words.yaml.json');

  it('gives back from the cache what the text says', () => {
    const text = '- { name: 收入, aliases: [进账] }';
    expect(read(text)).toEqual([{ name: '收入', aliases: ['进账'] }]);
    const { key } = JSON.parse(readFileSync(keptFile(), 'utf8')) as { key: string };
    writeFileSync(keptFile(), JSON.stringify({ key, value: ['from the cache'] }));
    expect(read(text)).toEqual(['from the cache']);
  });

  it('parses a changed text again', () => {
    read('- 收入');
    expect(read('- 支出')).toEqual(['支出']);
    expect(readdirSync(cacheDir)).toEqual(['words.yaml.json']);
  });

  it.each(['', '{"key":', '[]'])('leaves a damaged cache aside: %j', (damage) => {
    writeFileSync(keptFile(), damage);
    expect(read('- 收入')).toEqual(['收入']);
  });

  it('parses where nothing can be kept', () => {
    expect(parseYaml({ text: 'a: 1', file: 'x.yaml', cacheDir: '/dev/null/x' })).toEqual({ a: 1 });
  });
});
