import { sayPeriod } from '@/lib/text/period-span';
import { isAdjustment } from '@/lib/schema/is-adjustment';
import type { Observation } from '@/lib/schema/observation';

/** Qualifiers that Chinese puts after the unit (95%以上) and in front of the bare unit (24万余条); the rest stand before. */
const AFTER = new Set(['以上', '以下', '左右', '以内', '上下', '及以上']);
const BETWEEN = new Set(['余', '多']);
const MULTIPLIER = /^[百千万亿]*/;
/** How the source prints a value that the table holds in digits: two thirds are not 0.6667 to a reader. */
const PRINTED = /^原文为“([^”]+)”/;
const SCHEMES: readonly (readonly [string, string])[] = [
  ['职工', '职工'],
  ['居民', '城乡居民'],
];

/** A value as printed, with unit and qualifier: 约7739.4万人, 95%以上, 约1/4, 三十多家. */
export function sayValue({
  value,
  unit,
  qualifier,
  note,
}: Pick<Observation, 'value' | 'unit' | 'qualifier' | 'note'>): string {
  const printed = PRINTED.exec(note)?.[1] ?? value;
  if (BETWEEN.has(qualifier)) return `${printed}${unit.replace(MULTIPLIER, `$&${qualifier}`)}`;
  return AFTER.has(qualifier) ? `${printed}${unit}${qualifier}` : `${qualifier}${printed}${unit}`;
}

/** A change in words: 同比增长25.51%, 比上年减少1.19万人, 提高0.1个百分点. Signed as the table has it. */
export function sayChange(observation: Observation): string {
  const { measure, value } = observation;
  const isNegative = value.startsWith('-');
  const amount = sayValue({ ...observation, value: value.replace(/^[+-]/, '') });
  const base = sayBase(observation);
  if (measure === 'yoy_abs') return `${base}${isNegative ? '减少' : '增加'}${amount}`;
  if (measure === 'pp_change') return `${base}${isNegative ? '下降' : '上升'}${amount}`;
  if (measure === 'average_growth') return `年均增长${sayValue(observation)}`;
  return `${base}${isNegative ? '下降' : '增长'}${amount}`;
}

/** What a change is counted from: the year before, the base that a reviewer noted, or nothing where the source names none. */
function sayBase(observation: Observation): string {
  const { note, quote } = observation;
  if (isAdjustment(observation)) return '';
  if (!note.startsWith('比上期')) return '比上年';
  const noted = /与[^，；。]+相比/.exec(note)?.[0];
  if (noted !== undefined) return noted;
  return /上年|上一年|去年|同比/.test(quote) ? '比上年' : '';
}

/** The figure's name with its breakdown woven in: 职工基本医疗保险统筹基金支出, 次均住院费用（居民、三级）. */
export function sayName({
  indicator,
  breakdown,
}: Pick<Observation, 'indicator' | 'breakdown'>): string {
  let name = indicator;
  const rest: string[] = [];
  for (const value of breakdown) {
    if (name.includes(value)) continue;
    const scheme = SCHEMES.find(([key]) => key === value);
    if (scheme && name.startsWith('基本医疗保险')) name = `${scheme[1]}${name}`;
    else if (scheme) name = `${value}医保${name}`;
    else if (/基金$|账户$/.test(value) && /(?<!统筹)基金/.test(name))
      name = name.replace(/(?<!统筹)基金/, value);
    else rest.push(value);
  }
  return rest.length > 0 ? `${name}（${rest.join('、')}）` : name;
}

/** When and where: 2025年全国, 2024年末常州市. */
export function sayWhen({ period, area }: Pick<Observation, 'period' | 'area'>): string {
  return `${period === '' ? '' : sayPeriod(period)}${area}`;
}

/** 2025年全国职工基本医疗保险统筹基金支出 */
export function sayFull(observation: Observation): string {
  return `${sayWhen(observation)}${sayName(observation)}`;
}

/** 为, 占比为: a share of something is none of its amount. */
export const sayVerb = ({
  measure,
  indicator,
}: Pick<Observation, 'measure' | 'indicator'>): string =>
  measure === 'share' && !/(?:比重|占比|比例|率)$/.test(indicator) ? '占比为' : '为';
