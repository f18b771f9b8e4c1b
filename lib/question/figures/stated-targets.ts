import type { ContentWord, Target } from '@/lib/schema/reading';
import { targetOfCell } from './target-of-cell';
import type { Cell, Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const NUMBER =
  /(?<![\d.a-z])(\d+(?:,\d+)*(?:\.\d+)?)\s*[多余]?(个?百分点|[万亿]{0,2}(?:元|人次|人|家|种|个|次|天|件|台|例)?|%|‰|倍)?/g;
const YEARS = /(?<![\d.])(?:19|20)\d{2}(?:年|(?!\d|\.\d))|\d{2}年|\d{1,2}月|\d{1,2}日/g;
/** So many digits are seldom the same by chance. */
const TELLING_DIGITS = 4;
/** So many never are. */
const SURE_DIGITS = 6;
const LEAST_SUPPORT = 0.34;
const DOCUMENT = /^(?:统计)?(?:快报|公报|报告|资料|文件|附件)/;
const MOST = 4;

type Stated = { value: number; unit: string; digits: number };

/**
 * The cells of the table that hold the numbers which a question quotes (66.89, 406万, 11%): same value, a unit that fits, and
 * words of the question around them; a number of few digits needs more of those.
 */
export function statedTargets({
  text,
  content,
  areas,
  vocabulary,
}: {
  text: string;
  content: readonly ContentWord[];
  areas: readonly string[];
  vocabulary: Vocabulary;
}): Target[] {
  const named = content.filter(({ text: word }) => !DOCUMENT.test(word));
  const total = named.reduce((sum, { weight }) => sum + weight, 0);
  const targets = numbersOf(text).flatMap((stated): Target[] => {
    const found = vocabulary.series
      .flatMap((series) =>
        series.cells
          .filter((cell) => holds(cell, stated))
          .map((cell) => ({ series, cell, support: support(series, named) })),
      )
      .filter(({ support: held }) => isSupported({ held, total, digits: stated.digits }))
      .sort(
        (left, right) =>
          right.support - left.support ||
          left.series.breakdown.length - right.series.breakdown.length ||
          (left.series.indicator.name < right.series.indicator.name ? -1 : 1),
      );
    const best = found.find(({ series }) => areas.includes(series.area)) ?? found[0];
    return best ? [targetOfCell(best.series, best.cell)] : [];
  });
  return [...new Map(targets.map((target) => [JSON.stringify(target), target])).values()].slice(
    0,
    MOST,
  );
}

function isSupported({
  held,
  total,
  digits,
}: {
  held: number;
  total: number;
  digits: number;
}): boolean {
  if (digits >= SURE_DIGITS) return true;
  if (digits >= TELLING_DIGITS) return held > 0 || total === 0;
  return total > 0 && held >= total * LEAST_SUPPORT;
}

function numbersOf(text: string): Stated[] {
  return [...text.replace(YEARS, ' ').matchAll(NUMBER)]
    .map(([, digits = '', unit = '']) => ({
      value: Number(digits.replace(/,/g, '')),
      unit,
      digits: digits.replace(/\D/g, '').length,
    }))
    .filter(({ digits, unit }) => digits >= 2 && (digits >= 3 || unit !== ''));
}

function holds({ value, unit }: Cell, stated: Stated): boolean {
  if (Math.abs(Number(value)) !== stated.value) return false;
  return stated.unit === '' || unit.startsWith(stated.unit) || stated.unit.startsWith(unit);
}

/** The weight of the words that stand in the series' name or around its figures. */
function support(
  { indicator, breakdown, context, area }: Series,
  named: readonly ContentWord[],
): number {
  const around = [
    indicator.spellings,
    ...breakdown.map(({ spellings }) => spellings),
    context,
    area,
  ].join('\n');
  return named.reduce(
    (sum, { text, means, weight }) =>
      sum + ([text, ...means].some((word) => around.includes(word)) ? weight : 0),
    0,
  );
}
