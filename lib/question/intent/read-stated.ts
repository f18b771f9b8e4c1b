import type { Ask } from '@/lib/schema/reading';

const STATED =
  /(?<![\d.])(\d+(?:,\d{3})*(?:\.\d+)?)(万亿元|万亿|亿人次|万人次|亿元|万元|亿人|万人|万家|万个|万种|人次|百分点|个百分点|元|人|家|种|个|次|天|%|‰|倍|亿|万)/g;

/** 周期2年吧: how long, and no year. */
const LASTING =
  /(?<![\d.近这过去前后每连续第])(\d{1,2})(年)(?=吧|吗|对[吗吧不]|没错|是[吗吧不]|,对)/g;

/** Figures that the question itself states (是20000亿元吗): to be confirmed or put right, never believed. */
export function readStated(text: string): Ask['stated'] {
  return [...text.matchAll(STATED), ...text.matchAll(LASTING)].map(([, value = '', unit = '']) => ({
    value: value.replace(/,/g, ''),
    unit,
  }));
}
