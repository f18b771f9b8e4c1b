import type { CheckEvidence, ObservationEvidence } from '@/lib/schema/tools';
import { sayChange, sayFull, sayValue } from './say-figure';

const MOST = 3;
const CHANGE = new Set(['yoy_pct', 'yoy_abs', 'pp_change', 'average_growth']);

/** Both figures, the recomputed value with its formula, and why they differ where the check says so. */
export function writeChecks(checks: readonly CheckEvidence[]): string {
  const telling = [...checks].sort((left, right) => weigh(right) - weigh(left));
  const distinct = [...new Map(telling.map((one) => [one.check.id, one])).values()];
  return distinct.slice(0, MOST).map(writeCheck).join('\n');
}

/** What does not follow is what a reader wants to know first. */
const weigh = ({ check }: CheckEvidence): number => (check.verdict === 'mismatch' ? 2 : check.verdict === 'not_comparable' ? 1 : 0);

function writeCheck({ check, reported, operands, calculation }: CheckEvidence): string {
  const marker = calculation ? `[${calculation.alias}]` : `[${reported.alias}]`;
  const stated = `公布的${sayStated(reported)}。[${reported.alias}]`;
  const from = operands.map(({ observation, alias }) => `${sayFull(observation)}为${sayValue(observation)}[${alias}]`).join('，');
  const verdict = { consistent: '两者一致', rounding: '差异在四舍五入范围内', mismatch: '与公布数不一致', not_comparable: '两者不能直接比较' }[check.verdict];
  const reason = check.reason === '' || check.verdict === 'consistent' ? '' : `：${check.reason.replace(/。$/, '')}`;
  return `${stated}按${from === '' ? '相关数字' : '公布的数字'}重新计算：${check.formula}，${verdict}${reason}。${marker}${operands.map(({ alias }) => `[${alias}]`).join('')}`;
}

const sayStated = ({ observation }: ObservationEvidence): string =>
  CHANGE.has(observation.measure) ? `${sayFull(observation)}${sayChange(observation)}` : `${sayFull(observation)}为${sayValue(observation)}`;
