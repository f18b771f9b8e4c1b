import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text';
import { plainQuote } from '@/lib/ingest/passages/plain-quote';

const clean = (source: string) => cleanText({ source, pieces: [{ start: 0, end: source.length }] });
const lines = (...texts: string[]) => {
  const source = texts.join('\n\n');
  let at = 0;
  const pieces = texts.map((text) => {
    const piece = { start: at, end: at + text.length };
    at = piece.end + 2;
    return piece;
  });
  return cleanText({ source, pieces }).content.text;
};

describe('cleanText', () => {
  it.each([
    ['2024 年，基金支出 160.77 亿元', '2024年，基金支出160.77亿元'],
    ['近年来,  中国在扩大覆盖面', '近年来,中国在扩大覆盖面'],
    ['中共中央 国务院关于深化改革', '中共中央 国务院关于深化改革'],
    ['占GDP 2%左右', '占GDP 2%左右'],
    ['DePuy Synthes 强生骨科', 'DePuy Synthes强生骨科'],
    ['（孙淑云,  2018）', '（孙淑云,2018）'],
    ['收入**8.36亿元**', '收入8.36亿元'],
  ])('reads %s as %s', (source, text) => {
    expect(clean(source).content.text).toBe(text);
  });

  it.each([
    [['维持在 455.53', '万人'], '维持在455.53万人'],
    [['共计 12', '34 家'], '共计1234家'],
    [['DePuy', 'Synthes'], 'DePuy Synthes'],
    [['中共中央', '国务院'], '中共中央国务院'],
  ])('joins %s to %s', (parts, text) => {
    expect(lines(...parts)).toBe(text);
  });

  it.each(['17.65个月\n[2]\n。', '17.65个月^[2]。', '17.65个月<sup>[2]</sup>。'])(
    'sets the note mark of %j aside',
    (source) => {
      const { content, noteRefs, furniture } = clean(source);
      expect(content.text).toBe('17.65个月。');
      expect(noteRefs).toEqual([{ mark: '2', at: 7 }]);
      expect(furniture.map((one) => one.category)).toEqual(['footnote-mark']);
    },
  );

  it("keeps the blank after a heading's number, and none after a year", () => {
    const heading = (source: string) =>
      cleanText({ source, pieces: [{ start: 0, end: source.length }], isHeading: true }).content
        .text;
    expect(heading('1.1 中国医疗保障制度框架')).toBe('1.1 中国医疗保障制度框架');
    expect(heading('2024 年参保情况')).toBe('2024年参保情况');
  });

  it('maps every character to where it stands and says what the source says', () => {
    const word = fc.constantFrom(
      '医保',
      '2024',
      ' ',
      '\n',
      ',',
      '，',
      '%',
      'GDP',
      '[1]',
      '^[2]',
      '**',
      '。',
      '\u3000',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const source = words.join('');
        const { content } = clean(source);
        expect(content.offsets).toHaveLength(content.text.length);
        content.offsets.forEach((offset, at) => {
          if (content.text[at] !== ' ') expect(source[offset]).toBe(content.text[at]);
          if (at > 0) expect(offset).toBeGreaterThan(content.offsets[at - 1] ?? -1);
        });
        expect(plainQuote(content.text)).toBe(plainQuote(source));
      }),
    );
  });
});
