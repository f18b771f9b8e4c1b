import type { Measure } from '@/lib/schema/observation';
import type { Figure } from '@/lib/ingest/observations/wording/find-figures';
import type { Label } from '@/lib/ingest/observations/wording/read-label';

const STANDARD =
  /(?:起付线|起付标准|封顶线|限额|缴费标准|缴费费率|缴费比例|补助标准|补助比例|资助标准|合理区间|缴费年限|中位数|启动标准|费率|救助标准|支付标准)$/;
const SHARE = /占比$|比重$|份额$|占.*(?:比例|比重)$|覆盖.*比例$/;
/** What a rule says should be: 原则上不高于…, 按照…缴费. */
const RULE_WORDS = /原则上|应当|按照.*(?:缴费|比例)|按不低于/;
const TOTAL_SINCE = /累计(?!结[存余]|缴费|增长|增加)/;

const PARTS = new Set(['%', '‰', '成', '/10万', '/十万', '']);

/** Whether a number is a part or a rate rather than an amount. */
export function isPart(figure: Pick<Figure, 'base'>): boolean {
  return PARTS.has(figure.base);
}

function changeMeasure(base: string): Measure {
  if (base === '%' || base === '成') return 'yoy_pct';
  if (base === '个百分点') return 'pp_change';
  return base === '倍' ? 'multiple' : 'yoy_abs';
}

const RATE_NAME = /率$|比$|之比|比例|指数|系数/;
/** 5%-8%的高速增长: the words after the number make it a growth. */
const GROWTH_AFTER = /^的?(?:高速|快速|较快|平稳|稳定)?(?:增长|增速|增幅)(?![至到为])/;

function partMeasure({ figure, indicator, tail, period }: MeasureInput): Measure {
  if (SHARE.test(indicator)) return 'share';
  if (GROWTH_AFTER.test(tail)) return period.includes('-') ? 'average_growth' : 'yoy_pct';
  return figure.base === '' && !RATE_NAME.test(indicator) ? 'level' : 'ratio';
}

function amountMeasure({ figure, clause, period }: MeasureInput): Measure {
  const spans =
    /^\d{4}-(?:\d{4})?$/.test(period) && !/(?:稳定|维持|保持|巩固)在/.test(figure.qualifier);
  const total = TOTAL_SINCE.test(clause) && !/(?:当年|全年|本年)累计/.test(clause);
  return total || spans ? 'cumulative' : 'level';
}

function levelMeasure(input: MeasureInput): Measure {
  const { figure, indicator, clause, isRule } = input;
  if (STANDARD.test(indicator) || RULE_WORDS.test(clause) || isRule) return 'standard';
  if (figure.base === '倍') return 'multiple';
  if (figure.base === '个百分点') return 'pp_change';
  const isBareCount = figure.base === '' && figure.unit !== '';
  return isPart(figure) && !isBareCount ? partMeasure(input) : amountMeasure(input);
}

type MeasureInput = {
  label: Label;
  figure: Figure;
  indicator: string;
  clause: string;
  /** The words after the number. */
  tail: string;
  period: string;
  isRule: boolean;
};

/** What kind of statement a number makes, from the words before it, its unit and its indicator. */
export function nameMeasure(input: MeasureInput): Measure {
  const { label, figure } = input;
  if (label.kind === 'average') return 'average_growth';
  if (label.kind === 'change') return changeMeasure(figure.base);
  if (label.kind === 'share') return figure.base === '倍' ? 'multiple' : 'share';
  if (label.kind === 'difference') return 'other';
  return levelMeasure(input);
}
