import { amountAsked } from './amount-asked';
import { besides } from './besides';
import { formulaOf } from './formula-of';
import type { Formula } from './formula-of';
import { FORMULA_YEAR } from './formula-year';
import { withHead } from './with-head';

const DIVIDED = /除以|除下|÷/;
const PERCENT = /百分|比例|比重|占比|几成|%/;
const ONLY_YEAR = new RegExp(`^${FORMULA_YEAR}$`);

/** What a division comes to in words: what one comes to, the share, else how many times. */
function quotient({ head, left, right, tail }: Formula): string {
  const said = head + tail;
  const amount = amountAsked(tail);
  if (right.endsWith('人次') && !/人次数?$/.test(left)) return `平均每人次${left}${amount}`;
  if (/(?:人数|家数|机构数)$/.test(right) && /[一每](?:个?人|家)|人均|平均/.test(said))
    return `平均每${right.endsWith('人数') ? '人' : '家'}${left}${amount}`;
  return PERCENT.test(said) && !/倍/.test(said)
    ? `${left}占${right}的百分之几`
    : `${left}是${right}的几倍`;
}

/** 甲除以乙是个什么比例 → 甲占乙的百分之几; 支付除以人次,一人次合多少 → 平均每人次支付多少. */
export function plainDivision(text: string): string {
  const formula = formulaOf(text, DIVIDED);
  if (!formula) return text;
  const { head, right, tail } = formula;
  const rest = besides(tail);
  const said = quotient(formula);
  return withHead({ head, core: ONLY_YEAR.test(rest) ? rest + said : said + rest, side: right });
}
