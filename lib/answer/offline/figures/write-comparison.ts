import type { Compared } from './compared';
import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';
import type { Ask } from '@/lib/schema/reading';
import { asksIf } from './asks-if';
import { boundVerdict } from './bound-verdict';
import { isOverTime } from './is-over-time';
import { premiseBetween } from './premise-between';
import { sayChange, sayFull, sayName, sayValue, sayWhen } from './say-figure';
import { writeFigure, writeTable } from './write-figure';

const MOST_SENTENCES = 2;

/** Operands with their citations, then the result with its formula. */
export function writeComparison({ ask, operands, calculations, found = [] }: Compared): string {
  const results = calculations.map((calculation) => sayResult({ ask, operands, calculation }));
  if (results[0] !== undefined)
    results[0] = `${sayPremise({ ask, operands, calculations }) || boundVerdict({ ask, operands, calculations })}${results[0]}`;
  const isSeries = ask.intent === 'series';
  if (isSeries && operands.length > MOST_SENTENCES)
    return [writeTable(operands), '', ...results].join('\n');
  // 2024年和2025年各是多少 asks for the figures; the change between them is a colleague's addition.
  const isAddition = isSeries && ask.operation === undefined && ask.premise === undefined;
  const said = sayOperands({ operands, ask, found });
  return (isAddition ? [said, ...results] : [...results, said]).join('\n');
}

const OVER_TIME = /^(?:growth|difference|average_growth)$/;

/** What the question takes for granted of a change over time, put right first; confirmed where it asks whether it is so. */
function sayPremise({ ask, operands, calculations }: Compared): string {
  const [only, ...others] = calculations.filter(({ operation }) => OVER_TIME.test(operation));
  const isOne = only !== undefined && others.every((one) => haveSameOperands(one, only));
  if (!isOverTime(operands)) return premiseBetween({ ask, operands, calculations });
  if (!isOne || ask.premise === undefined) return '';
  if (STEADY.test(ask.text) && !isSteady(operands)) return '期间有升有降，';
  if (Number(only.value) === 0) return '没有变化，';
  const isSo = only.value.startsWith('-') === (ask.premise === 'down');
  if (isSo) return asksIf(ask.text) ? '是的，' : '';
  return ask.premise === 'up' ? '没有增加，' : '没有减少，';
}

const STEADY = /一路|一直|逐年|年年|每年都|越来越|持续|连年|不断/;

/** Whether the figures, in the order of their times, go one way only. */
function isSteady(operands: readonly ObservationEvidence[]): boolean {
  const values = operands.map(({ observation }) => Number(observation.value));
  const units = new Set(operands.map(({ observation }) => observation.unit));
  if (units.size > 1) return true; // not to be told without a conversion
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? value));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

const haveSameOperands = (left: Calculation, right: Calculation): boolean =>
  left.operands.join() === right.operands.join();

function sayOperands({
  operands,
  ask,
  found,
}: Required<Pick<Compared, 'operands' | 'ask' | 'found'>>): string {
  if (operands.length > MOST_SENTENCES) return `\n${writeTable(operands)}`;
  const plain: Ask = { ...ask, intent: 'series' }; // the result is the change: none beside each
  const othersOf = ({ observation: { id } }: ObservationEvidence) =>
    (found.find((places) => places.some(({ observation }) => observation.id === id)) ?? []).filter(
      ({ observation }) => observation.id !== id,
    );
  return operands
    .map((one) => writeFigure({ evidence: [one, ...othersOf(one)], ask: plain }))
    .join('');
}

type Result = {
  first: ObservationEvidence;
  /** The first again where the operation has one operand. */
  second: ObservationEvidence;
  operands: readonly ObservationEvidence[];
  /** Without its sign, with its unit. */
  rounded: string;
  isNegative: boolean;
};

/** How each operation's result is said, without its formula. */
const RESULTS: Readonly<Record<string, (result: Result) => string>> = {
  difference: sayDifference,
  growth: ({ first, second, rounded, isNegative }) =>
    `${sayFull(first.observation)}比${sayWhen({ ...second.observation, area: '' })}${isNegative ? '下降' : '增长'}${rounded}`,
  average_growth: ({ first, second, rounded, isNegative }) =>
    `${sayWhen({ ...second.observation, area: '' })}至${sayFull(first.observation)}年均${isNegative ? '下降' : '增长'}${rounded}`,
  share: ({ first, second, rounded }) =>
    `${sayFull(first.observation)}占${sayWhole(first, second)}的${rounded}`,
  ratio: ({ first, second, rounded }) =>
    `${sayFull(first.observation)}是${otherThan(first, second)}的${rounded.replace(/倍?$/, '倍')}`,
  convert: ({ first, rounded }) => `${sayFull(first.observation)}换算为${rounded}`,
  per_head: ({ first, second, rounded }) =>
    `${sayFull(first.observation)}除以${sayName(second.observation)}，${/总/.test(first.observation.indicator) ? '得' : '平均为'}${rounded}`,
  part: sayPart,
  whole: ({ second, rounded }) => `按${sayFull(second.observation)}占比推算，总数约为${rounded}`,
  base: ({ first, rounded }) => `按${sayFull(first.observation)}和公布的变化倒推，上年为${rounded}`,
  own_case: ({ operands: [rate, first], rounded }) =>
    `按${rate ? sayFull(rate.observation) : ''}${first ? `和${sayName(first.observation)}` : ''}推算，为${rounded}`,
  surplus_rate: ({ first, second, rounded }) =>
    `${sayFull(first.observation)}减去${sayName(second.observation)}，余下的占收入的${rounded}`,
  per_month: ({ first, rounded }) => `${sayFull(first.observation)}平均每月${rounded}`,
  per_day: ({ first, rounded }) => `${sayFull(first.observation)}平均每天${rounded}`,
  sum: ({ operands, rounded }) => `${sayTogether(operands)}合计${rounded}`,
};

function sayResult({
  ask,
  operands,
  calculation,
}: {
  ask: Ask;
  operands: readonly ObservationEvidence[];
  calculation: Calculation;
}): string {
  if (calculation.operation === 'rank') return sayRank({ ask, operands, calculation });
  const [first, second = first] = inFormulaOrder(operands, calculation);
  if (!first || !second) return '';
  const rounded = `${calculation.rounded.replace(/^-/, '')}${calculation.unit}`;
  const isNegative = calculation.value.startsWith('-');
  const say = RESULTS[calculation.operation] ?? (() => `结果为${isNegative ? '-' : ''}${rounded}`);
  const result = say({ first, second, operands, rounded, isNegative });
  return `${result}：${calculation.formula}。[${calculation.alias}]`;
}

function inFormulaOrder(
  operands: readonly ObservationEvidence[],
  { operands: ids }: Calculation,
): ObservationEvidence[] {
  return ids.flatMap((id) => operands.find(({ observation }) => observation.id === id) ?? []);
}

/** What of the second figure differs from the first: 2024年, 常州市, 职工…. */
function otherThan(first: ObservationEvidence, second: ObservationEvidence): string {
  const [a, b] = [first.observation, second.observation];
  const when = {
    period: a.period === b.period ? '' : b.period,
    area: a.area === b.area ? '' : b.area,
  };
  const name = sayName(a) === sayName(b) ? '' : sayName(b);
  return `${sayWhen(when)}${name}` || sayFull(b);
}

/** The whole that a part is held against, with its place where it is another one: 衡阳市…占湖南省…. */
const sayWhole = (first: ObservationEvidence, { observation }: ObservationEvidence): string =>
  first.observation.area === observation.area
    ? sayName(observation)
    : `${sayWhen({ period: '', area: observation.area })}${sayName(observation)}`;

function sayDifference({ first, second, isNegative, rounded }: Result): string {
  const { observation: a } = first;
  const { observation: b } = second;
  const later = a.period > b.period && a.area === b.area; // between two places nothing grows
  const more = later ? '增加' : isPoints(rounded) || !isCount(first) ? '高' : '多';
  const less = later ? '减少' : isPoints(rounded) || !isCount(first) ? '低' : '少';
  const growth = GROWTHS[first.observation.measure] ?? '';
  return `${sayFull(first.observation)}${growth}比${otherThan(first, second)}${growth}${isNegative ? less : more}${rounded}`;
}

const GROWTHS: Readonly<Record<string, string>> = {
  yoy_pct: '同比增幅',
  average_growth: '年均增幅',
};

/** 按集采总需求量（人工关节）推算，集采总需求量（髋关节）约为…: a share that has a name of its own is that of what stands before 占. */
function sayPart({ first: { observation: whole }, second, rounded }: Result): string {
  const { indicator } = second.observation;
  const part = {
    ...second.observation,
    indicator: indicator.replace(/占.+(?:比重|比例|占比)$/, ''),
  };
  return `按${sayName(whole)}和占比推算，${sayFull(part)}约为${rounded}`;
}

const isPoints = (rounded: string): boolean => rounded.endsWith('百分点');
const isCount = ({ observation }: ObservationEvidence): boolean =>
  /[人次家种个件条元]$/.test(observation.unit);

/** 2025年全国网采订单总金额（西药）、网采订单总金额（中成药）: when and where once. */
function sayTogether(operands: readonly ObservationEvidence[]): string {
  const all = operands.map(({ observation }) => observation);
  const [first] = all;
  if (!first) return '';
  const isSame = all.every(({ period, area }) => period === first.period && area === first.area);
  return isSame ? `${sayWhen(first)}${all.map(sayName).join('、')}` : all.map(sayFull).join('、');
}

function sayRank({
  ask,
  operands,
  calculation,
}: {
  ask: Ask;
  operands: readonly ObservationEvidence[];
  calculation: Calculation;
}): string {
  const order = (calculation.order ?? calculation.operands).flatMap(
    (id) => operands.find(({ observation }) => observation.id === id) ?? [],
  );
  const isHigh = ask.direction !== 'low';
  const last = BOTH_ENDS.test(ask.text) ? sayPlace(order.at(isHigh ? -1 : 0), !isHigh) : '';
  return `${sayPlace(order.at(isHigh ? 0 : -1), isHigh)}${last}`;
}

/** 高点低点, 最多和最少的各是哪年 */
const BOTH_ENDS =
  /最?[高多大](?:的|点|值)?[^,。?!]{0,6},?最?[低少小](?:的|点|值)?[^,。?!]{0,8}(?:哪|几几)/;

function sayPlace(winner: ObservationEvidence | undefined, isHigh: boolean): string {
  if (!winner) return '';
  if (GROWTHS[winner.observation.measure] !== undefined) {
    const place = isHigh ? '增长最快' : '增长最慢';
    return `${sayFull(winner.observation)}${place}，${sayChange(winner.observation)}。[${winner.alias}]`;
  }
  return `${sayFull(winner.observation)}${isHigh ? '最高' : '最低'}，为${sayValue(winner.observation)}。[${winner.alias}]`;
}
