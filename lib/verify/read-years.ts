const YEARS =
  /(?<!\d)((?:19|20)\d\d)(?:\s*(?:年|财年)?\s*(?:-|—|–|~|～|至|到)+\s*((?:19|20)\d\d))?(?![\d.]|[万亿个家种项件起例所名户次台张条]|%|元|人次|人(?!均))/g;

/** Years that a text names, ranges by both ends and what lies between: 2018—2020年 → 2018, 2019, 2020. */
export function readYears(text: string): string[] {
  const years: string[] = [];
  // The day of publication is not the period of a figure.
  for (const [, first = '', last = first] of text
    .replace(/\d{4}-\d{2}-\d{2}/g, ' ')
    .matchAll(YEARS)) {
    const [from, to] = [Number(first), Number(last)];
    for (let year = from; year <= Math.max(from, to) && year - from < 60; year += 1) {
      if (!years.includes(String(year))) years.push(String(year));
    }
  }
  return years;
}

/** Years of an observation's period: `2018-2024` → all seven. */
export function yearsOf(period: string): string[] {
  const dates = period.replace(/(\d{4})-\d{2}(?:-\d{2})?(?=$|[~/-])/g, '$1');
  return readYears(dates.replace(/[~/]/g, '-').replace(/-(?:末|H\d|Q\d).*$/, ''));
}
