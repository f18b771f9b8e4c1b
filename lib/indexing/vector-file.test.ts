import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Passage } from '@/lib/schema/passage';
import { readVectors, writeVectors } from './vector-file';

const passage = (id: string, text: string): Passage => ({
  id,
  source: 's',
  section: ['节'],
  kind: 'prose',
  start: 0,
  end: 1,
  text,
  breaks: [],
});
const PASSAGES = [passage('p1', '甲'), passage('p2', '乙')];

describe('vectors beside the index', () => {
  let cacheDir: string;
  const read = (passages = PASSAGES, model = 'm') => readVectors({ cacheDir, model, passages });
  beforeEach(() => {
    cacheDir = mkdtempSync(join(tmpdir(), 'wenju-vectors-'));
    writeVectors({
      cacheDir,
      model: 'm',
      passages: PASSAGES,
      vectors: [
        [1, 0.5],
        [0, -2],
      ],
    });
  });

  it('come back as they were', () => {
    expect(read()).toEqual({
      status: 'ready',
      vectors: [
        [1, 0.5],
        [0, -2],
      ],
    });
  });

  it.each([
    ['of another model', () => read(PASSAGES, 'n'), '另一个模型'],
    [
      'of passages that have changed',
      () => read([passage('p1', '丙'), passage('p2', '乙')]),
      '旧索引',
    ],
    ['of fewer passages', () => read(PASSAGES.slice(1)), '旧索引'],
  ])('are not used %s', (_, reading, why) => {
    const found = reading();
    expect(found.status === 'unusable' && found.warning).toContain(why);
  });

  it('are not used where the file is damaged or gone', () => {
    const file = join(cacheDir, 'vectors.bin');
    const bytes = readFileSync(file);
    bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
    writeFileSync(file, bytes);
    const damaged = read();
    expect(damaged.status === 'unusable' && damaged.warning).toContain('损坏');
    const gone = readVectors({ cacheDir: join(cacheDir, 'none'), model: 'm', passages: PASSAGES });
    expect(gone.status === 'unusable' && gone.warning).toContain('没有段落的向量');
  });
});
