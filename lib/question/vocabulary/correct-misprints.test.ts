import { describe, expect, it } from 'vitest';
import { questionVocabulary } from '@/tests/builders/question-vocabulary';
import { correctMisprints, openForms } from './correct-misprints';

const vocabulary = { ...questionVocabulary(), near: new Map([['统揽', []]]) };

describe('correctMisprints', () => {
  it.each([
    ['统畴基金支出', '统筹基金支出'],
    ['次均住费用', '次均住院费用'],
    ['苏洲参保人数', '苏州参保人数'],
  ])('puts %s right', (text, expected) => {
    expect(correctMisprints(text, vocabulary)).toBe(expected);
  });

  it.each([
    '私立医院多少家',
    '欧洲参保人数',
    '统筹基金占多少',
    '统筹基金能用几个月',
    '三级医院多少家',
    '人次比住院多',
    '三丙医院多少家',
    '统筹基审了多少',
    '统揽基金支出',
  ])('leaves %s alone', (text) => {
    expect(correctMisprints(text, vocabulary)).toBe(text);
  });
});

describe('openForms', () => {
  it('holds what terms mean where no term is written so', () => {
    const forms = openForms(
      new Map([
        ['定点医院', { means: ['定点医疗机构', '定点医院'], kind: 'term' }],
        ['因为', { means: ['由于这样'], kind: 'function' }],
      ]),
      () => true,
    );
    expect(forms.get('定点医疗机\u0001')).toBe('定点医疗机构');
    expect(forms.get('由于这\u0001')).toBeUndefined();
  });

  it('holds no form of what is only said', () => {
    const said = new Map([
      ['就诊总花销', { means: ['卫生总费用', '就诊总花销'], kind: 'term' as const }],
    ]);
    const forms = openForms(said, () => false);
    expect(forms.get('就诊\u0001花销')).toBeUndefined();
    expect(forms.get('卫生总费\u0001')).toBe('卫生总费用');
  });
});
