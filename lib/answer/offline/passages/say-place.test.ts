import { describe, expect, it } from 'vitest';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { sayPlace } from './say-place';
import type { SentenceMatch } from './sentence-match';

const vocabulary = { coveredAreas: new Set(['全国', '泉州市', '福建省']) } as unknown as Vocabulary; // no more is read
const say = (text: string, areas: string[] = [], title = '2023年泉州市医保公报') =>
  sayPlace({
    ask: { areas } as unknown as Ask,
    match: { text, evidence: { title } } as unknown as SentenceMatch,
    vocabulary,
  });

describe('sayPlace', () => {
  it.each([
    ['2023年全市参保800万人。', [], '泉州市：'],
    ['2023年泉州市参保800万人。', [], ''],
    ['2023年全市参保800万人。', ['泉州市'], ''],
    ['全市参保面扩大。', [], ''],
  ])('%s', (text, areas, place) => {
    expect(say(text, areas)).toBe(place);
  });

  it('says none for a source of the whole country', () => {
    expect(say('2023年参保13亿人。', [], '2023年统计快报')).toBe('');
  });
});
