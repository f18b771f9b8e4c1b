import { describe, expect, it } from 'vitest';
import { languageOf, translateEnglish } from './english';
import { englishNames } from '@/lib/question/vocabulary/english-names';

const names = englishNames([
  { name: '基金收入', english: ['fund revenue', 'revenue of the fund'] },
  { name: '住院率', english: ['hospitalisation rate', 'hospitalization rate'] },
  { name: '每千人口注册护士数', english: ['nurses per thousand people'] },
  { name: '职工', english: ['employees', 'employee'] },
  { name: '居民', english: ['residents', 'resident'] },
  { name: '药店', english: ['pharmacies'] },
  { name: '支出', english: ['spend', 'expenditure'] },
  { name: '建议', english: ['recommendations'] },
  { name: '按病组付费', english: ['drg'] },
]);

describe('translateEnglish', () => {
  it.each([
    ['what was the fund revenue of employees in 2023?', '2023年职工基金收入是多少'],
    ['which is higher, fund revenue of employees or residents?', '职工和居民基金收入哪个高'],
    ['how much more did employees spend than residents in 2023', '2023年职工支出和居民相差多少'],
    ['how much did the fund revenue grow from 2019 to 2022', '2019年至2022年基金收入增长多少'],
    ['fund revenue since 2020', '2020年以来基金收入'],
    [
      'nurses per thousand people in 2011, 2014 and 2017',
      '2011年、2014年和2017年每千人口注册护士数',
    ],
    ['what are the four recommendations?', '四个建议有哪些'],
    ['what does drg mean?', '什么是按病组付费'],
    ['why did the hospitalization rate fall in changzhou?', '住院率常州为什么下降'],
    ['how many pharmacies are there in china', '药店全国是多少'],
    ['hospitalisation rate nationwide', '住院率全国'],
    ['and residents?', '那居民呢'],
    ['what about 2024?', '那2024年呢'],
    ['by how much?', '相差多少'],
    ['source?', '出处在哪'],
    ["employees' expenditure? and residents'?", '职工支出?那居民呢'],
  ])('%s → %s', (english, chinese) => {
    expect(translateEnglish(english, names)).toBe(chinese);
  });

  it.each([
    ['what was the official fund revenue recorded in 2023?', '2023年基金收入是多少'],
    ['where were pharmacies?', '药店在哪里'],
    ['who wrote the recommendations?', '建议是谁写的'],
    ['did expenditure grow faster than fund revenue in 2023?', '2023年支出和基金收入增速哪个高'],
    ['which grew faster, expenditure or fund revenue?', '增速、支出和基金收入哪个高'],
    ['expenditure in 2023, and how much was that up on 2022?', '支出2023年比2022年增长多少'],
  ])('%s → %s, without what narrows nothing', (english, chinese) => {
    expect(translateEnglish(english, names)).toBe(chinese);
  });

  it.each(['first', 'new', 'rural', 'male', 'children', 'private', 'free'])(
    'keeps %s, which makes a figure another one',
    (word) => {
      expect(translateEnglish(`how many ${word} nurses in 2023`, names)).toContain(word);
    },
  );

  it('reads a name through a form of to be', () => {
    const linked = englishNames([{ name: '联网药店', english: ['pharmacies linked up'] }]);
    expect(linked.toChinese('pharmacies were linked up').trim()).toBe('联网药店');
  });

  it('keeps a word that it does not know, so that it is missed in the evidence', () => {
    expect(translateEnglish('fund revenue of france in 2023', names)).toContain('france');
  });
});

describe('languageOf', () => {
  it.each([
    ['how many', 'zh', 'en'],
    ['drg是什么', 'en', 'zh'],
    ['where was the insurance code (医保码) activated first', 'zh', 'en'],
    ['医保码 activated where and when and by whom', 'en', 'zh'],
    ['2024?', 'en', 'en'],
    ['2024?', 'zh', 'zh'],
  ] as const)('%s after %s is %s', (text, before, language) => {
    expect(languageOf(text, before)).toBe(language);
  });
});
