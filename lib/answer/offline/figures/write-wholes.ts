import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';
import { sayName } from './say-figure';
import { writeFigures } from './write-figure';
import type { Ask } from '@/lib/schema/reading';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';

/** What printed shares say that their whole comes to, each with its formula, and whether they say the same. */
export function writeWholes({
  ask,
  found,
  calculations,
}: {
  ask: Ask;
  found: readonly FigureFound[];
  calculations: readonly Calculation[];
}): string {
  const wholes = calculations.filter(({ operation }) => operation === 'whole');
  if (wholes.length === 0) return '';
  const shares = found.flatMap(({ evidence }) => evidence.slice(0, 1));
  const plain: Ask = { ...ask, intent: 'series' };
  const lines = wholes.map((one) => {
    const share = shares.find(({ observation }) => one.operands.includes(observation.id));
    return share ? sayWhole(one, share) : '';
  });
  const [first, second] = wholes;
  const verdict = first && second ? sayAgreement(first, second) : '';
  return [writeFigures({ all: shares.map((one) => [one]), ask: plain }), ...lines, verdict]
    .filter((line) => line !== '')
    .join('\n');
}

const sayWhole = ({ formula, alias }: Calculation, { observation }: ObservationEvidence): string =>
  `按${sayName(observation)}及其占比倒推：${formula}。[${alias}]`;

const RANGE = /结果在(-?[\d.]+)与(-?[\d.]+)/;

/** What the rounded digits of amount and share leave open is no difference. */
function sayAgreement(one: Calculation, other: Calculation): string {
  const [[low, high], [least, most]] = [rangeOf(one), rangeOf(other)];
  return low <= most && least <= high
    ? '倒推出的两者在四舍五入范围内一致。'
    : '倒推出的两者不一致，收录的资料没有说明原因。';
}

function rangeOf({ rounded, cautions }: Calculation): [number, number] {
  const [, low = rounded, high = rounded] = RANGE.exec(cautions.join('\n')) ?? [];
  return [Number(low), Number(high)];
}
