import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { aVocabulary } from '@/tests/builders/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { glossaryEntries } from './glossary-entries';

const glossary = new Map([
  ['在园幼儿数', 'g1'],
  ['护理补贴', 'g2'],
  ['专任教师', 'g3'],
]);
const vocabulary = aVocabulary({ glossary, series: [] });

const asking = (intent: Ask['intent'], text: string, words: readonly string[]): Ask =>
  anAsk({
    text,
    intent,
    content: words.map((word) => ({ text: word, means: [word], weight: 1, frame: false })),
    targets: [],
    unexplained: [],
    named: 0,
  });

describe('glossaryEntries', () => {
  it('leaves what a place counts to its own documents', () =>
    expect(
      glossaryEntries(
        { ...asking('list', '甲市专任教师是哪些人', ['专任教师']), areas: ['甲市'] },
        vocabulary,
      ),
    ).toEqual([]));

  it.each([
    ['define', '在园幼儿数是什么', ['在园', '幼儿数'], ['g1']],
    ['list', '护理补贴包括哪些', ['护理补贴'], ['g2']],
    ['define', '什么是护理补贴发放', ['护理补贴', '发放'], ['g2']],
    ['list', '护理补贴发放包括哪些环节', ['护理补贴', '发放', '环节'], []],
    ['list', '护理补贴有哪些', ['护理补贴'], []],
    ['list', '专任教师是哪些人', ['专任教师'], ['g3']],
    ['figure', '护理补贴是多少', ['护理补贴'], []],
  ] as const)('%s: %s', (intent, text, words, ids) => {
    expect(glossaryEntries(asking(intent, text, words), vocabulary)).toEqual(ids);
  });
});
