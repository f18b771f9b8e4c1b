import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openLibrary } from '@/lib/indexing/open-library';
import type { Library } from '@/lib/indexing/library';
import { readSettings } from '@/lib/server/settings';
import { readCases } from '@/scripts/eval/case';
import { runCases } from '@/scripts/eval/run-cases';
import { formatSummary, summarize } from '@/scripts/eval/summary';

const floorSchema = z.record(
  z.string(),
  z.object({
    rightShare: z.number(),
    wrongFigures: z.number(),
    refusedShare: z.number(),
    verbatimShare: z.number(),
  }),
);
const floors = floorSchema.parse(JSON.parse(readFileSync('tests/eval/floor.json', 'utf8')));
const TODAY = '2026-11-21';
/** An answer longer than this is a dump. */
const LONGEST = 1_200;

describe('the recorded floor of answers', () => {
  let library: Library;

  beforeAll(async () => {
    library = await openLibrary(readSettings({}));
  }, 60_000);

  it.each(Object.entries(floors))(
    '%s',
    async (file, floor) => {
      const cases = readCases(readFileSync(`tests/eval/${file}`, 'utf8'));
      const summary = summarize(await runCases({ cases, library, today: TODAY }));
      const said = formatSummary(summary);
      expect(summary.total).toBeGreaterThanOrEqual(100);
      expect(summary.rightShare, said).toBeGreaterThanOrEqual(floor.rightShare);
      expect(summary.wrongFigures, said).toBeLessThanOrEqual(floor.wrongFigures);
      expect(summary.refusedShare, said).toBeGreaterThanOrEqual(floor.refusedShare);
      expect(summary.verbatimShare, said).toBeGreaterThanOrEqual(floor.verbatimShare);
      expect(summary.maxLength, said).toBeLessThanOrEqual(LONGEST);
    },
    120_000,
  );
});
