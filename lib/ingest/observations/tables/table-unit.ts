import { parseUnit, readUnit } from '@/lib/text/units';
import { baseOf } from '@/lib/ingest/observations/heads/match-words';
import type { TableHead } from './table-head';
import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';

/** 万人，家: several units in one line, for columns of several kinds. */
const BETWEEN = /[，,、；;/]|和|及/;

/** What the words of a head are counted in, where the catalogue does not say. */
const COUNTED: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:率|比例|比重|占比|增长|增减|同比)$/, /^%$/],
  [/(?:人次|次数|例数)$/, /人次|次$|例$/],
  [/(?:机构|医院|药店|企业|单位|中心|网点)数?$/, /家$|个$|所$/],
  [/(?:人数|人员|职工|居民|合计|参保)$/, /人$|名$/],
  [/(?:费用?|收入|支出|金额|基金|资金|结[存余]|补助|津贴)$/, /元$/],
];

const isUnit = (text: string): boolean => {
  const found = parseUnit(text);
  return text !== '' && found !== undefined && found.end === text.length;
};

/**
 * The unit of a table's cell where the line above the table prints several (单位：万人，家): the one that its indicator is
 * measured in, else the one that the words of its heads are counted in, else the first.
 */
export function tableUnit(printed: string | undefined, heads: readonly TableHead[]): string {
  if (printed === undefined) return '';
  const units = printed.split(BETWEEN).filter(isUnit);
  if (units.length < 2) return units[0] ?? printed;
  for (const { match, text } of heads) {
    const usual = baseOf(match?.term);
    const own = usual && units.find((unit) => isSameClass(usual, readUnit(unit).base));
    const counted = COUNTED.find(([words]) => words.test(text))?.[1];
    const found = own ?? (counted && units.find((unit) => counted.test(unit)));
    if (found) return found;
  }
  return units[0] ?? '';
}
