const DIGITS = '零一二三四五六七八九十';
const ASKED =
  /哪([二两三四五六七八九十])(?:个|样|项|种|条|类|点|方面|大|家|块|步)|"([二三四五六七八九十])[\u4e00-\u9fff]{1,3}"|([二两三四五六七八九十])(?:大|个|项|种)[\u4e00-\u9fff]{1,6}?(?:是(?:什么|啥|哪)|有哪些|分别)/;

/** How many things a question says that there are: 哪六样, 两大技术是什么; undefined where it does not say. */
export function askedCount(question: string): number | undefined {
  const digit = ASKED.exec(question)
    ?.slice(1)
    .find((one) => one !== undefined);
  return digit === undefined ? undefined : DIGITS.indexOf(digit.replace('两', '二'));
}

/** Whether a clause of a folded sentence names so many things in a row: 甲、乙和丙 are three. */
export const holdsSeries = (sentence: string, count: number): boolean =>
  sentence.split(/[,，。;；:：()]/).some((clause) => {
    const parts = clause.split('、');
    if (parts.length < 2) return count === 2 && /[^和]{2,}[和与及][^和]{2,}/.test(clause);
    const last = /[和与及]/.test(parts.at(-1) ?? '') ? 1 : 0;
    return parts.length === count || parts.length + last === count;
  });
