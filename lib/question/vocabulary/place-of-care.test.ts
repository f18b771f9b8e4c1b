import { expect, test } from 'vitest';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { placeOfCare } from './place-of-care';

const vocabulary = aVocabulary({
  areas: new Map([
    ['云岭', '云岭市'],
    ['云岭市', '云岭市'],
    ['广东', '广东省'],
    ['昆明', '昆明市'],
    ['大理', '大理州'],
  ]),
  longestArea: 3,
  parents: new Map([
    ['云岭市', '云南省'],
    ['昆明市', '云南省'],
  ]),
  placeOfSource: new Map([['yunling-rules', '云岭市']]),
  rulesOfPlaces: new Set(['yunling-rules']),
});

test.each([
  ['云岭职工跑到广东住院报多少', '云岭职工跑到外省住院报多少'],
  ['云岭居民去昆明三甲医院看病报多少', '云岭居民去异地三甲医院看病报多少'],
  ['大理居民去广东住院报多少', '大理居民去广东住院报多少'],
  ['云岭和广东住院率哪个高', '云岭和广东住院率哪个高'],
  ['云岭居民在云岭住院报多少', '云岭居民在云岭住院报多少'],
])('%s', (text, read) => {
  expect(placeOfCare(text, vocabulary)).toBe(read);
});
