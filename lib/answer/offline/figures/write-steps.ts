import { operandsOf } from './compared';
import type { Compared } from './compared';
import type { Ask } from '@/lib/schema/reading';
import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';
import { quantityOf } from '@/lib/text/quantity';
import { sayFull, sayValue, sayWhen } from './say-figure';

type Step = {
  calculation: Calculation;
  year: ObservationEvidence;
  before: ObservationEvidence;
};

/**
 * The change from year to year: a row a year, and first the year that rose most or least where it is asked for. Years whose year
 * before the table does not have are told without a change.
 */
export function writeSteps({ ask, operands, calculations }: Compared): string {
  const steps = calculations.flatMap((calculation): Step[] => {
    const [year, before] = operandsOf(calculation, operands);
    return year && before ? [{ calculation, year, before }] : [];
  });
  const [first] = steps;
  if (!first) return '';
  const table = writeTable(operands, steps);
  return ask.steps === 'each' ? table : `${sayFurthest(ask, steps)}\n\n${table}`;
}

/** 比2018年增加0.32万亿元, with the year that it is counted from. */
function sayStep({ calculation, before }: Step): string {
  const [more, less] = calculation.operation === 'growth' ? ['增长', '下降'] : ['增加', '减少'];
  const isNegative = calculation.value.startsWith('-');
  const amount = `${calculation.rounded.replace(/^-/, '')}${calculation.unit}`;
  return `比${sayYear(before)}${isNegative ? less : more}${amount}`;
}

const sayYear = ({ observation: { period } }: ObservationEvidence): string =>
  sayWhen({ period, area: '' });

/** 0.36万亿元 is more than 1475.92亿元. */
const sizeOf = ({ calculation: { value, unit } }: Step): number =>
  quantityOf({ value, unit })?.value.toNumber() ?? 0;

function sayFurthest(ask: Ask, steps: readonly Step[]): string {
  const sorted = [...steps].sort((left, right) => sizeOf(right) - sizeOf(left));
  const isMost = ask.steps === 'most';
  const best = isMost ? sorted[0] : sorted.at(-1);
  if (!best) return '';
  const { calculation, year } = best;
  const isNegative = calculation.value.startsWith('-');
  const asksFall = !isMost && /降|跌|减|掉/.test(ask.text);
  const none = asksFall && !isNegative ? '有数据的各年都没有下降。' : '';
  const furthest = isMost ? '增加最多' : isNegative ? '下降最多' : '增加最少';
  return `${none}在能与上年相比的年份里，${sayYear(year)}${furthest}：${sayFull(year.observation)}为${sayValue(year.observation)}，${sayStep(best)}：${calculation.formula}。[${calculation.alias}]`;
}

function writeTable(operands: readonly ObservationEvidence[], steps: readonly Step[]): string {
  const lines = operands.map((one) => {
    const step = steps.find(({ year }) => year.observation.id === one.observation.id);
    const change = step ? `${sayStep(step)}[${step.calculation.alias}]` : '—';
    return `| ${sayYear(one)} | ${sayValue(one.observation)}[${one.alias}] | ${change} |`;
  });
  const [first] = operands;
  const name = first ? sayFull({ ...first.observation, period: '' }) : '';
  return [`| ${name} | 数值 | 逐年变化 |`, '| --- | --- | --- |', ...lines].join('\n');
}
