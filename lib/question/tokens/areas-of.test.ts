import { expect, test } from 'vitest';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { areasOf } from './areas-of';
import type { Token } from './token';

const vocabulary = aVocabulary({
  coveredAreas: new Set(['苏州市', '江苏省', '浙江省']),
  parents: new Map([
    ['苏州市', '江苏省'],
    ['吴中区', '苏州市'],
    ['镇江市', '江苏省'],
  ]),
});
const PLACES: Record<string, string> = {
  苏州: '苏州市',
  镇江: '镇江市',
  江苏省: '江苏省',
  浙江省: '浙江省',
  吴中区: '吴中区',
};
const tokens = (pieces: readonly string[]): Token[] =>
  pieces.map((text, start) => {
    const area = PLACES[text];
    return area === undefined ? { text, start, kind: 'sign' } : { text, start, kind: 'area', area };
  });

test.each([
  [['吴中区', '(', '苏州', ')'], ['吴中区']],
  [['苏州', '(', '吴中区', ')'], ['吴中区']],
  [['吴中区', ',', '苏州', '的'], ['吴中区']],
  [['苏州', '吴中区'], ['吴中区']],
  [['苏州', '(', '江苏省', ')'], ['苏州市']],
  [
    ['江苏省', '和', '苏州'],
    ['江苏省', '苏州市'],
  ],
  [
    ['江苏省', '补助', '苏州', '比', '镇江'],
    ['苏州市', '镇江市'],
  ],
  [
    ['江苏省', '、', '苏州', '和', '镇江'],
    ['江苏省', '苏州市', '镇江市'],
  ],
  [
    ['江苏省', '(', '浙江省', ')'],
    ['江苏省', '浙江省'],
  ],
])('%s', (pieces, areas) => {
  expect(areasOf(tokens(pieces), vocabulary)).toEqual(areas);
});
