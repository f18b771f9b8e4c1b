/** What a question reckons with figures that it gives itself: 8400除以12656, 7190.9万加1589.7万. */
export type Reckoning = {
  operation: 'share' | 'difference' | 'sum' | 'growth';
  /** The numbers as plain decimals, in the order of the formula. */
  numbers: readonly string[];
};

const NUMBER = String.raw`(\d+(?:,\d{3})*(?:\.\d+)?)(?![\d年月日])`;
/** What may stand between a number and what is done with it: its unit, what it is of. */
const OF = String.raw`[^\d。;?]{0,10}?`;

const DIVIDED = new RegExp(`${NUMBER}${OF}(?:除以|除下|÷|/)${OF}${NUMBER}`);
const LESS = new RegExp(
  `${NUMBER}${OF}(?:减去|减掉|扣除|扣掉|扣去|(?<!相)减(?![少不]))${OF}${NUMBER}`,
);
const APART = new RegExp(`${NUMBER}${OF}[、,和与跟]${OF}${NUMBER}${OF}(?:相|一)减`);
const PLUS = new RegExp(`${NUMBER}(?:${OF}(?:加上|再加|加(?!起|总|在)|\\+|、|和)${OF}${NUMBER})+`);
/** 甲加乙再减丙: more than one operation, which the checks of the index know. */
const MIXED = /\d[^。;?]{0,12}加[^。;?]{0,12}\d[^。;?]{0,12}(?:减|扣)[^。;?]{0,12}\d/;
const ADDED = /加|合计|总共|一共|合起来/;
/** 512亿涨到687.7亿, 涨了34.3%: from the first to the last. */
const GREW = new RegExp(
  `${NUMBER}(?!\\s*[%‰])[^\\d。;?]{0,16}${NUMBER}(?!\\s*[%‰])[^。;?]{0,20}(?:涨|增|升|降|减|跌|多|少)[^。;?\\d]{0,6}\\d+(?:\\.\\d+)?(?:%|个?百分点)`,
);

/** The sum, difference, quotient or growth that a question makes of its own numbers; undefined where it makes none. */
export function readReckoning(whole: string): Reckoning | undefined {
  const text = whole.replace(/(?<!\d)(?:(?:19|20)\d{2}|\d{2})年/g, '年');
  const divided = numbersOf(DIVIDED.exec(text));
  if (divided) return { operation: 'share', numbers: divided };
  if (MIXED.test(text)) return undefined;
  const less = numbersOf(LESS.exec(text) ?? APART.exec(text));
  if (less) return { operation: 'difference', numbers: less };
  const [added] = PLUS.exec(text) ?? [];
  if (added !== undefined && ADDED.test(text))
    return { operation: 'sum', numbers: plainNumbers(added) };
  const grew = numbersOf(GREW.exec(text));
  return grew && { operation: 'growth', numbers: [...grew].reverse() };
}

const numbersOf = (match: RegExpExecArray | null): string[] | undefined =>
  match ? plainNumbers(match.slice(1, 3).join(' ')) : undefined;

const plainNumbers = (text: string): string[] =>
  (text.match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? []).map((digits) => digits.replace(/,/g, ''));
