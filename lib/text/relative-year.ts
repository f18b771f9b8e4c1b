/** Words for a year as it is said against another: 去年 is the one before. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  前年: -2,
  去年: -1,
  上年: -1,
  上年度: -1,
  上一年: -1,
  上一年度: -1,
  今年: 0,
  本年: 0,
  本年度: 0,
};

const WORD_FOR_YEAR = /^[前去今本]$/;

/** 去 of 去年下半年 as its year, `year` being the document's own, undefined where that is not known; a year in figures is itself. */
export function yearOfWord(word: string, year: number | undefined): string | undefined {
  if (!WORD_FOR_YEAR.test(word)) return word;
  return year === undefined ? undefined : String(year + (RELATIVE_YEARS[`${word}年`] ?? 0));
}
