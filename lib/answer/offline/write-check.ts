import type { Ask } from '@/lib/schema/reading';
import type { CheckEvidence, ObservationEvidence } from '@/lib/schema/tools';
import { sayChange, sayFull, sayValue } from './say-figure';

const MOST = 2;
const CHANGE = new Set(['yoy_pct', 'yoy_abs', 'pp_change', 'average_growth']);
const VERDICTS = {
  consistent: '两者一致',
  rounding: '差异在四舍五入范围内',
  mismatch: '与公布数不一致',
  not_comparable: '两者不能直接比较',
} as const;

/** Both figures, the recomputed value with its formula, and why they differ where the check says so. */
export function writeChecks(ask: Ask, checks: readonly CheckEvidence[]): string {
  const distinct = [...new Map(checks.map((one) => [one.check.id, one])).values()];
  const telling = distinct
    .map((one) => ({ one, weight: weigh(one, ask) }))
    .sort(
      (left, right) =>
        right.weight - left.weight || (left.one.check.id < right.one.check.id ? -1 : 1),
    );
  const best = telling[0]?.weight ?? 0;
  return telling
    .filter(({ weight }) => weight >= best - 1)
    .slice(0, MOST)
    .map(({ one }) => writeCheck(one))
    .join('\n');
}

/** What the question speaks of comes first, then what does not follow. */
function weigh({ check, operands }: CheckEvidence, { stated, text }: Ask): number {
  const values = new Set(stated.map(({ value }) => Number(value)));
  const speaksOf = [
    check.reportedValue,
    ...operands.map(({ observation }) => observation.value),
  ].filter((value) => values.has(Math.abs(Number(value))));
  const isSum = check.kind === 'sum' && /合计|总数|相加|加|等于|总和/.test(text);
  const isGrowth =
    (check.kind === 'growth' || check.kind === 'change') && /增|涨|降|减|同比|两年/.test(text);
  const verdict = check.verdict === 'mismatch' ? 1 : check.verdict === 'not_comparable' ? -1 : 0;
  return speaksOf.length * 3 + (isSum || isGrowth ? 2 : 0) + verdict;
}

function writeCheck({ check, reported, operands, calculation }: CheckEvidence): string {
  const own = calculation ? `[${calculation.alias}]` : `[${reported.alias}]`;
  const markers = [own, ...operands.map(({ alias }) => `[${alias}]`)].join('');
  const reason =
    check.reason === '' || check.verdict === 'consistent' || check.verdict === 'rounding'
      ? ''
      : `：${check.reason.replace(/。$/, '')}`;
  return `公布的${sayStated(reported)}。[${reported.alias}]按公布的数字重新计算：${joinUnit(check.formula)}，${VERDICTS[check.verdict]}${reason}。${markers}`;
}

/** 2.97（万亿元） → 2.97万亿元: a unit of its own would read as a number. */
const joinUnit = (formula: string): string => formula.replace(/(\d)（([^（）]*)）$/, '$1$2');

const sayStated = ({ observation }: ObservationEvidence): string =>
  CHANGE.has(observation.measure)
    ? `${sayFull(observation)}${sayChange(observation)}`
    : `${sayFull(observation)}为${sayValue(observation)}`;
