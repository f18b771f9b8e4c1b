import { describe, expect, it } from 'vitest';
import { rowOfWords } from './row-of-words';

const rows = [{ name: '公交车站' }, { name: '地铁站' }, { name: '地铁站（换乘）' }];
const words = (...texts: string[]) =>
  texts.map((text) => ({ text, means: [], weight: 1, frame: false }));

describe('rowOfWords', () => {
  it.each([
    [['公交', '车站'], 0],
    [['地铁站'], 1],
    [['公交', '公交车站'], 0],
    [['公交'], -1],
    [['地铁站', '出口'], -1],
    [[], -1],
  ])('finds the row that %j say', (texts, at) => {
    expect(rowOfWords(rows, words(...texts))).toBe(at);
  });
});
