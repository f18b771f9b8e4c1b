import { describe, expect, it } from 'vitest';
import { anAsk } from '@/tests/builders/ask';
import { passageEvidence } from '@/tests/builders/evidence';
import { aVocabulary } from '@/tests/builders/vocabulary';
import { writeClaim } from './write-claim';

const vocabulary = aVocabulary({
  areas: new Map([
    ['苏州', '苏州市'],
    ['无锡', '无锡市'],
  ]),
  breakdownWords: new Map([
    ['门诊', 'service'],
    ['住院', 'service'],
  ]),
  coveredAreas: new Set(),
});

const passage = passageEvidence({
  alias: 'p1',
  title: '某刊',
  passage: {
    kind: 'prose',
    section: [],
    text: [
      '2016年3月，首张电子处方在苏州开出。',
      '甲公司名列第二梯队。',
      '门诊方面，无锡不设封顶线，苏州封顶线为4000元。',
      '长护险评估费为200元。',
    ].join(''),
  },
});

const said = (text: string, words: readonly string[], areas: readonly string[] = []) =>
  writeClaim({
    ask: anAsk({
      text,
      areas,
      carried: false,
      content: words.map((word) => ({ text: word, means: [], weight: 1, frame: false })),
    }),
    passages: [passage],
    vocabulary,
  });

describe('writeClaim', () => {
  it.each([
    ['首张电子处方是2018年开的吧', ['电子处方'], [], '资料的说法不同。2016年3月'],
    ['首张电子处方是在无锡开出的吧', ['电子处方', '开出'], ['无锡市'], '资料的说法不同。2016年'],
    ['首张电子处方是2016年在苏州开出的吧', ['电子处方', '开出'], ['苏州市'], '是的。2016年3月'],
    ['甲公司算第一梯队吧', ['甲公司'], [], '资料的说法不同。甲公司'],
    ['无锡门诊封顶线是两万吧', ['门诊', '封顶线'], ['无锡市'], '资料的说法不同。门诊方面'],
  ])('%s', (text, words, areas, start) => {
    expect(said(text, words, areas)?.startsWith(start)).toBe(true);
  });

  it.each([
    ['首张电子处方是哪年开的', ['电子处方'], []],
    ['首张纸质处方是2018年开的吧', ['纸质处方'], []],
    ['电子处方2018年开了不少吧', ['电子处方'], []],
    ['无锡住院封顶线是4000元吧', ['住院', '封顶线'], ['无锡市']],
    ['甲公司2018年成立的吧', ['甲公司'], []],
  ])('leaves %s to the sentences', (text, words, areas) => {
    expect(said(text, words, areas)).toBeUndefined();
  });
});
