import { describe, expect, test } from 'vitest';
import { EVERYDAY_CONTENT, EVERYDAY_LIGHT } from './everyday-words';
import { EVERYDAY_FILLERS } from './filler-words';
import { FUNCTION_WORDS } from './function-words';

describe('everyday words', () => {
  test('each stands in one list only', () => {
    const both = [...EVERYDAY_CONTENT.keys()].filter(
      (word) => EVERYDAY_LIGHT.has(word) || EVERYDAY_FILLERS.includes(word),
    );
    const alsoFillers = EVERYDAY_FILLERS.filter((word) => EVERYDAY_LIGHT.has(word));
    expect([...both, ...alsoFillers]).toEqual([]);
  });

  test('a word that carries content is no word of grammar', () => {
    expect([...EVERYDAY_CONTENT.keys()].filter((word) => FUNCTION_WORDS.includes(word))).toEqual(
      [],
    );
  });

  test('every paraphrase has a meaning', () => {
    const bare = [...EVERYDAY_CONTENT, ...EVERYDAY_LIGHT].filter(([, means]) => means.length === 0);
    expect(bare).toEqual([]);
  });
});
