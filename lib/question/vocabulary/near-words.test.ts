import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinNear, nearTo, nearWords } from './near-words';

const NEAR = nearWords([
  ['补课费', '培训费'],
  ['培训费', '学费'],
]);

describe('nearWords', () => {
  it.each([
    ['补课费', ['培训费']],
    ['培训费', ['补课费', '学费']],
    ['学费', ['培训费']],
  ])('gives %s the others of its own groups only', (word, expected) => {
    expect(NEAR.get(word)).toEqual(expected);
  });

  it('reads full width and capitals as the question is read', () => {
    expect(nearWords([['ＡＰＰ', '手机软件']]).get('app')).toEqual(['手机软件']);
  });
});

describe('nearTo', () => {
  it('leaves out what a word only narrows', () => {
    const near = nearWords([['私人诊所', '诊所', '个体诊室']]);
    expect(nearTo('私人诊所', near)).toEqual(['个体诊室']);
    expect(nearTo('药店', near)).toEqual([]);
  });
});

describe('joinNear', () => {
  it('puts a known word together and leaves others apart', () => {
    const pieces = ['交', '补', '课费', '多少'];
    const isKnown = (piece: string) => piece === '交';
    expect(joinNear({ pieces, near: NEAR, isKnown })).toEqual(['交', '补课费', '多少']);
  });

  it('leaves apart what the documents say in pieces', () => {
    const pieces = ['补', '课费'];
    expect(joinNear({ pieces, near: NEAR, isKnown: () => true })).toEqual(pieces);
  });

  it('puts single characters together, known or not', () => {
    expect(joinNear({ pieces: ['学', '费', '多少'], near: NEAR, isKnown: () => true })).toEqual([
      '学费',
      '多少',
    ]);
  });

  it('loses no character', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('补', '课费', '学', '费', '了')), (pieces) => {
        expect(joinNear({ pieces, near: NEAR, isKnown: () => false }).join('')).toBe(
          pieces.join(''),
        );
      }),
    );
  });
});
