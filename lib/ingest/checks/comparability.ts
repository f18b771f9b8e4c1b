import { baseOf } from '@/lib/text/quantity';
import { scopeWords } from '@/lib/text/scope-words';
import { sayPeriod } from '@/lib/text/period-span';
import type { Observation } from '@/lib/schema/observation';

const scopeOf = (row: Observation): string => scopeWords(`${row.note}；${row.quote}`).join('、');

/** In Chinese, why two figures of one name may count different things; nothing where they look alike. */
export function differenceInScope(left: Observation, right: Observation): string | undefined {
  const [a, b] = [scopeOf(left), scopeOf(right)];
  if (a === b || a === '' || b === '') return undefined;
  return `口径不同：${a}；${b}。`;
}

/** In Chinese, what may explain that a year does not follow from the year before. */
export function yearOnYearHint(current: Observation, prior: Observation): string {
  const preliminary = [current, prior].filter(({ status }) => status === 'preliminary');
  const provisional =
    preliminary.length > 0
      ? `${preliminary.map(({ period }) => sayPeriod(period)).join('、')}为初步统计数，`
      : '';
  if (current.source !== prior.source)
    return `${provisional}两年数取自不同资料，上年基数可能已作调整。`;
  return provisional === '' ? '' : `${provisional}上年基数可能已作调整。`;
}

/** Same kind of unit: 万人 and 亿人, not 人 and 人次. */
export function isSameBase(...rows: readonly Observation[]): boolean {
  return new Set(rows.map(({ unit }) => baseOf(unit))).size === 1;
}

/** Compares two things at one time (高于三级医疗机构3.37个百分点), not one thing at two times. */
export function isAgainstAnother({ quote, note }: Observation): boolean {
  const said = quote.replace(/\s+/g, '');
  return /高于|低于|高出|低出|多于|少于/.test(said + note) || /相差/.test(said);
}

/** Units of rates, means and durations; a number without a unit counts where its indicator is a number of things. */
const UNCOUNTED = ['%', '‰', '/10万', '个百分点', '倍', '天', '岁', '个月', '年'];
const NOT_ADDITIVE = /均|率|比例|比重|标准|限额|起付|每[千万百]/;

/** Sums of its parts make sense: counts and amounts, not means, rates or standards. */
export function isAdditive({ indicator, measure, unit }: Observation): boolean {
  const base = baseOf(unit);
  const counts = base === '' ? /(?:数|人次|数量)$/.test(indicator) : !UNCOUNTED.includes(base);
  return counts && ['level', 'cumulative'].includes(measure) && !NOT_ADDITIVE.test(indicator);
}

/** Sums of its parts make sense, or it is the change of such a sum: what each part grew by makes what the whole grew by. */
export function isAdditiveOrChange(row: Observation): boolean {
  return isAdditive(row.measure === 'yoy_abs' ? { ...row, measure: 'level' } : row);
}
