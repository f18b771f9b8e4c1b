import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createIntlSegmenter } from './intl-segmenter';
import { openJiebaSegmenter } from './jieba-segmenter';
import { parseWords } from './segment';
import type { Segmenter } from './segment';

const WORDS = ['统筹基金', '万人次', '门诊慢特病', '亿元'];

const text = fc.string({
  unit: fc.constantFrom(
    ...'统筹基金支出年度的，。 \n\r\t12305.,%‰DRGdip-门诊慢特病😀㎡é\u0301（）'.match(/./gsu)!,
  ),
});

function describeSegmenterContract(name: string, open: () => Segmenter): void {
  describe(name, () => {
    const segmenter = open();
    const words = (sentence: string): string[] => segmenter.segment(sentence);

    it.each([
      '13205.04',
      '1,070,785',
      '95%',
      '2.68‰',
      '2025年',
      '4.3.3',
      'drg',
      'covid-19',
      '统筹基金',
      '万人次',
      '门诊慢特病',
    ])('keeps %s whole', (word) => {
      expect(words(word)).toEqual([word]);
      expect(words(`其中${word}，`)).toContain(word);
    });

    it('parts a number from its unit', () => {
      expect(words('支出13574.17亿元')).toEqual(expect.arrayContaining(['13574.17', '亿元']));
    });

    it('takes no year out of a longer number', () => {
      expect(words('共12025年')).toEqual(expect.arrayContaining(['12025']));
    });

    it('loses nothing and gives no empty word', () => {
      fc.assert(
        fc.property(text, (sentence) => {
          expect(words(sentence).join('')).toBe(sentence);
          expect(words(sentence)).not.toContain('');
        }),
      );
    });

    it('cuts plain Chinese into more than one word', () => {
      expect(words('职工参加医疗保险').length).toBeGreaterThan(1);
    });
  });
}

describeSegmenterContract('nodejieba', () => openJiebaSegmenter({ words: WORDS }));
describeSegmenterContract('Intl.Segmenter', () => createIntlSegmenter({ words: WORDS }));

describe('parseWords', () => {
  it('reads one word a line, without comments, blanks and repetitions', () => {
    expect(parseWords('# 单位\n亿元\r\n\n 万人 # 人数\n亿元\n')).toEqual(['亿元', '万人']);
  });
});
