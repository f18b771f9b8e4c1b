import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { sentenceMatch } from '@/tests/builders/evidence';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { sayPlace } from './say-place';

const vocabulary = aVocabulary({ coveredAreas: new Set(['全国', '泉州市', '福建省']) });
const say = (text: string, areas: string[] = [], title = '2023年泉州市医保公报') =>
  sayPlace({
    ask: anAsk({ areas }),
    match: sentenceMatch({ text, evidence: { title } }),
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
