import { describe, expect, it } from 'vitest';
import { openLibrary } from '@/lib/indexing/open-library';
import { writeSmallCorpus } from '@/tests/fixtures/small-corpus';
import { readPassage } from './read-passage';

describe('readPassage', () => {
  it.each([
    ['nation-2024-1', 0, 0, ['nation-2024-1']],
    ['nation-2024-1', 2, 5, ['nation-2024-1', 'nation-2024-2']],
    ['nation-2024-2', 1, 0, ['nation-2024-1', 'nation-2024-2']],
    ['no-such', 1, 1, undefined],
  ])('reads %s with %i before and %i after', async (id, before, after, expected) => {
    const library = await openLibrary(writeSmallCorpus());
    expect(readPassage({ library, id, before, after })?.map((passage) => passage.id)).toEqual(
      expected,
    );
  });
});
