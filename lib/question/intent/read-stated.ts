import { HAN_NUMERALS, readHanNumber } from '@/lib/text/han-number';
import type { Ask } from '@/lib/schema/reading';

const UNITS =
  '万亿元|万亿|亿人次|万人次|亿元|万元|亿人|万人|万家|万个|万种|万件|万张|万台|人次|百分点|个百分点|元|人|家|种|个|次|天|张|岁|件|台|例|起(?![步来付诉点施草])|%|‰|倍|亿|万';
/** 19种里头,甲占几种: the whole, of which a part is asked for, is no claim. */
const OF_WHOLE = '(?![^,。?]{0,6}(?:里头?|里面|当中|之中),)';
const STATED = new RegExp(`(?<![\\d.])(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(${UNITS})${OF_WHOLE}`, 'g');

const DIGIT = HAN_NUMERALS.replace(/[万亿]/g, '');
/** 三百亿, 二百七十二万人, 一三五点七亿: in words; 三百多亿 is no number to be held to. */
const IN_WORDS = new RegExp(
  `(?<![${HAN_NUMERALS}第])([${DIGIT}]{2,})(?:点([${DIGIT}]+))?((?:万亿|[万亿])(?:元|人次|人|家|种|个)?)(?![多余几])`,
  'g',
);

/** 周期2年吧: how long, and no year. */
const LASTING =
  /(?<![\d.近这过去前后每连续第])(\d{1,2})(年)(?=吧|吗|对[吗吧不]|没错|是[吗吧不]|,对)/g;

/** Figures that the question itself states (是20000亿元吗): to be confirmed or put right, never believed. */
export function readStated(text: string): Ask['stated'] {
  const inDigits = [...text.matchAll(STATED), ...text.matchAll(LASTING)].map(
    ([, value = '', unit = '']) => ({ value: value.replace(/,/g, ''), unit }),
  );
  return [...inDigits, ...inWords(text)];
}

const inWords = (text: string): Ask['stated'] =>
  [...text.matchAll(IN_WORDS)].flatMap(([, whole = '', part = '', unit = '']) => {
    const value = readHanNumber(whole);
    const decimals = [...part].map((digit) => readHanNumber(digit)).join('');
    return value === undefined
      ? []
      : [{ value: part === '' ? value : `${value}.${decimals}`, unit }];
  });
