import { askedUnit } from '@/lib/question/intent/asked-unit';

/** What may stand between a number and the unit that is asked for: 2.8亿|人次, 9个|工作|日. */
const BETWEEN = '[万亿千百余多]*(?:个|人|名|床|工作|个工作)?';
/** What a question asks for and the clause must show, whatever the unit's name. */
const KINDS: readonly (readonly [asked: RegExp, shown: RegExp])[] = [
  // 多少亿元 is of sums: no price of one thing answers it.
  [/(?:多少|几)(?:万|亿)+元/, /[\d万][万亿]元|\d{5,}(?:\.\d+)?元/],
  // 少花了多少亿 is of amounts so large, 高几个点 of rates.
  [/(?:多少|几)个?万?亿$/, /[\d万][万亿]|\d{6,}/],
  [/(?:多少|几)个?(?:百分)?点/, /[\d百][%‰成]|百分点|百分之/],
  // 观众人数多少 is of people: no sum of money answers it.
  [/人数(?:是|为|有|达到?)?(?:了)?(?:多少|几)/, /[\d万亿]人/],
];
/** 服务费是多少 is answered in money, or by a share of something. */
const PRICE_ASKED = /(?:费|费用|价格?|保费|津贴|补贴|工资|薪酬)(?:大概|一般)?(?:[是为有])?多少$/;
const PRICE = /元|%|‰|成|倍/;
/** 讲解人员5119人, and a column 讲解人员: not 引导到人. */
const STAFF = /人员(?:总?数)?[^,。;]{0,4}\d/;
/** 国家 and 人员 hold 家 and 人, and count nothing. */
const NUMBER = '(?:[\\d二两三四五六七八九十百千万亿半]|(?<=[十百千万亿])一)'; // 一人一档 counts nobody

/** Whether a folded clause has a number in the unit that the question asks for; true where it leaves the unit open. */
export function holdsUnit(question: string, clause: string): boolean {
  if (KINDS.some(([asked, shown]) => asked.test(question) && !shown.test(clause))) return false;
  const unit = askedUnit(question) ?? (PRICE_ASKED.test(question) ? PRICE : undefined);
  if (unit === undefined) return true;
  const own = unit.source.replace('|^$', '').replaceAll('$', '');
  return (
    new RegExp(`${NUMBER}${BETWEEN}(?:${own})`).test(clause) ||
    (/人员/.test(own) && STAFF.test(clause))
  );
}
