import { expect, test } from 'vitest';
import { aSeries, aVocabulary } from '@/tests/builders/vocabulary';
import { aWord } from '@/tests/builders/ask';
import { asksOnly } from './asks-only';

const words = (...texts: string[]) => texts.map((text) => ({ text, weight: 1 }));
const hospital = aSeries({
  indicator: { name: '医疗机构发生费用', words: words('医疗机构', '发生', '费用') },
});
const stay = aSeries({ indicator: { name: '次均住院费用', words: words('次均', '住院', '费用') } });
const deaths = aSeries({ indicator: { name: '死亡人数', words: words('死亡', '人数') } });
const vocabulary = aVocabulary({ series: [hospital, stay, deaths], asking: new Set(['发生']) });
const word = (text: string) => aWord({ text });

test.each([
  ['发生', deaths, true],
  ['发生', stay, false], // the other figure is of 费用, too
  ['住院', deaths, false],
])('%s beside %o: %s', (text, series, isIdle) => {
  expect(asksOnly({ word: word(text), series, vocabulary })).toBe(isIdle);
});
