import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { writeNotFound } from './write-not-found';

const vocabulary = aVocabulary({ series: [] });

describe('writeNotFound', () => {
  it.each([
    ['24年', '2024年'],
    ['2024年', '2024年'],
  ])('says the year %s that nothing is of as %s', (text, year) => {
    const ask = anAsk({
      times: [{ text, kind: 'year', from: 2024, to: 2024 }],
      content: [{ text: '约谈' }, { text: '药企' }],
    });
    expect(writeNotFound({ ask, words: [text], vocabulary })).toContain(
      `${year}与“约谈”、“药企”有关的内容`,
    );
  });
});
