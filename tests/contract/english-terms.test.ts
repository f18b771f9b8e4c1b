import { beforeAll, describe, expect, it } from 'vitest';
import { readTerms } from '@/lib/indexing/read-terms';
import type { Terms } from '@/lib/schema/term';

describe('terms/english.yaml', () => {
  let terms: Terms;
  beforeAll(async () => {
    terms = await readTerms('terms');
  });

  it('names every indicator and every value of a breakdown', () => {
    const named = new Set(terms.english?.map(({ name }) => name));
    const all = [...terms.indicators, ...terms.breakdowns].map(({ name }) => name);
    expect(all.length).toBeGreaterThan(300);
    expect(all.filter((name) => !named.has(name))).toEqual([]);
  });

  it('shows names without digits, which an answer would have to prove', () => {
    const shown = (terms.english ?? []).map(({ english }) => english[0] ?? '');
    expect(shown.filter((name) => /\d/.test(name))).toEqual([]);
  });
});
