import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { sentenceMatch } from '@/tests/builders/evidence';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { missingSlots } from './missing-slots';

const vocabulary = aVocabulary({
  coveredAreas: new Set(['甲川市', '东港区', '乙山市']),
  placeOfSource: new Map([['jiachuan', '甲川市']]),
});
const missing = (text: string, areas: string[], source = 'jiachuan') =>
  missingSlots({
    ask: anAsk({ text: '停车费标准', areas }),
    match: sentenceMatch({ text, evidence: { passage: { source, text } } }),
    isKnown: false,
    vocabulary,
  });

describe('missingSlots', () => {
  it.each([
    ['a sentence that names no place speaks for the place of its document', '首小时收费五元。', []],
    ['one of a part of that place does not', '东港区首小时收费五元。', ['甲川市']],
    ['one of another place does not', '乙山市首小时收费五元。', ['甲川市']],
    ['one that names the place itself does', '东港区和甲川市首小时收费五元。', []],
  ])('%s', (_, text, slots) => expect(missing(text, ['甲川市'])).toEqual(slots));

  it.each([
    ['of another place than its document’s', ['乙山市'], 'jiachuan'],
    ['of a document of no place', ['甲川市'], 'leaflet'],
  ])('misses the place asked about in a sentence %s', (_, areas, source) =>
    expect(missing('首小时收费五元。', areas, source)).toEqual(areas),
  );

  it('misses the nation where a place speaks of itself and a number is asked for', () => {
    const ask = anAsk({ text: '首小时收费多少', areas: ['全国'], intent: 'figure' });
    const match = sentenceMatch({
      text: '首小时收费五元。',
      evidence: { passage: { source: 'jiachuan' } },
    });
    expect(missingSlots({ ask, match, isKnown: false, vocabulary })).toEqual(['全国']);
  });
});
