type DocumentNumber = {
  readonly start: number;
  readonly end: number;
  /** How documents write it; one of these stands wherever it is meant. */
  readonly forms: readonly string[];
};

/** [2016]3号文, 2021年42号文件, 38号文, 第102号公约: never 5月3号, 3号线 or 1号楼. */
const NUMBER =
  /(?:[[〔(]?((?:19|20)\d{2})(?:[\])〕]|年)第?)?(?<![\d月])(\d{1,4})号(?:文件?|(?=公约|建议书|令|公告|通知|决定|意见))|[[〔]((?:19|20)\d{2})[\]〕]第?(\d{1,4})号|第(\d{1,4})号(?![线楼房窗门])/g;

/** The numbers of documents in a normalised question, by which papers are named instead of their titles. */
export function documentNumbersIn(text: string): DocumentNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [whole, year = match[3], number = match[4] ?? match[5] ?? ''] = match;
    return {
      start: match.index,
      end: match.index + whole.length,
      forms: year === undefined ? withoutYear(number) : ofYear(year, number),
    };
  });
}

const withoutYear = (number: string): string[] =>
  ['〕', ']', ')', '第'].map((before) => `${before}${number}号`);

const ofYear = (year: string, number: string): string[] =>
  ['〔Y〕', '[Y]', '(Y)', 'Y年', 'Y年第'].map(
    (before) => `${before.replace('Y', year)}${number}号`,
  );
