const SURPLUS_RATE =
  /(?:的)?(?:当期|当年|本年|年度)?(?:基金)?(?:收支)?(?:结余|结存|节余|盈余)率(?:是|有|为)?(?:多少|几)?[^,。?()\d]{0,4}/;

/** A question for a surplus as a share of the income as one for income and expenditure. Undefined where none is asked for. */
export function surplusRateOf(text: string): string | undefined {
  if (/累计|滚存|历年/.test(text) || !SURPLUS_RATE.test(text)) return undefined;
  return `${text.replace(/\([^()]*\)/g, '').replace(SURPLUS_RATE, '')}收入比支出多多少`;
}
