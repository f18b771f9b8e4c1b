import { rewrite } from '@/lib/text/rewrite';
import type { Rewriting } from '@/lib/text/rewrite';

const YEAR = String.raw`((?:19|20)\d{2})`;
const COUNTS = { two: '两', three: '三', four: '四', five: '五', six: '六', ten: '十' } as const;
const COUNT = Object.keys(COUNTS).join('|');

/** English times → Chinese ones, most specific first. */
const RULES: readonly Rewriting[] = [
  [/\b(?:fiscal year|fy) ?(?=\d{4}\b)/g, ' '],
  [
    new RegExp(
      `\\b(?:from |between )?(?:year )?${YEAR} ?(?:to|until|through|-|–) ?${YEAR}\\b`,
      'g',
    ),
    ' $1年至$2年 ',
  ],
  [new RegExp(`(?<!(?:difference|gap) )\\bbetween ${YEAR} and ${YEAR}\\b`, 'g'), ' $1年至$2年 '],
  [new RegExp(`\\bsince ${YEAR}\\b|\\bfrom ${YEAR} (?:on|onwards?)\\b`, 'g'), ' $1$2年以来 '],
  [
    new RegExp(`\\b(?:(?:at|by|as of|as at|in) )?(?:year )?end (?:of )?${YEAR}\\b`, 'g'),
    ' $1年末 ',
  ],
  [new RegExp(`\\b(?:in )?first half (?:of )?${YEAR}\\b|\\bh1 ${YEAR}\\b`, 'g'), ' $1$2年上半年 '],
  [new RegExp(`\\b(?:in )?second half (?:of )?${YEAR}\\b|\\bh2 ${YEAR}\\b`, 'g'), ' $1$2年下半年 '],
  [new RegExp(`\\b(?:in )?q([1-4]) (?:of )?${YEAR}\\b`, 'g'), ' $2年第$1季度 '],
  [/\byear before last\b/g, ' 前年 '],
  [/\b(?:in )?(?:year before(?: that)?|preceding year)\b/g, ' 前一年 '],
  [/\b(?:in )?(?:year after(?: that)?|following year)\b/g, ' 后一年 '],
  [/\b(?:in )?same year\b/g, ' 同一年 '],
  [/\b(?:last|previous) year\b/g, ' 去年 '],
  [/\bthis year\b/g, ' 今年 '],
  [/\bnext year\b/g, ' 明年 '],
  [/\b(?:each|every) year\b|\bover (?:the )?years\b|\byear by year\b/g, ' 历年 '],
  [/\b14th five year plan\b/g, ' 十四五 '],
  [/\b13th five year plan\b/g, ' 十三五 '],
  [
    new RegExp(`\\b(?:in |over |during )?(?:last|past|recent) (\\d|${COUNT}) years\\b`, 'g'),
    ' 近$1年 ',
  ],
  [new RegExp(`(?:\\b(?:in|for|during|of|as of|at|by|year) )*\\b${YEAR}\\b(?!年)`, 'g'), ' $1年 '],
];

/** A plain English question with its times in Chinese: from 2018 to 2024 → 2018年至2024年. */
export function translateTimes(text: string): string {
  return rewrite(text, RULES).replace(
    new RegExp(`近(${COUNT})年`, 'g'),
    (_, word: keyof typeof COUNTS) => `近${COUNTS[word]}年`,
  );
}
