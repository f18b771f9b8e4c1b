import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import type { Ask } from '@/lib/schema/reading';
import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';
import type { Reckoned } from './reckoned';
import { holdsOf } from './agrees-with';
import { sayFull, sayValue, sayVerb } from './say-figure';
import { writeFigures } from './write-figure';

/** What is left open by rounding is no difference: the range that a calculation warns of. */
const RANGE = /结果在(-?[\d.]+)与(-?[\d.]+)/;

/** The figures that a question reckons with, its own calculation over them as printed, and whether that gives the number it is held against. */
export function writeReckoned({
  ask,
  found,
  reckoned,
  calculation,
}: {
  ask: Ask;
  found: readonly FigureFound[];
  reckoned: Reckoned;
  calculation: Calculation;
}): string {
  const plain: Ask = { ...ask, intent: 'series' }; // each figure alone, without its changes
  const figures = writeFigures({ all: reckoned.operands.map((one) => [one]), ask: plain });
  const printed = printedResult({ found, reckoned, calculation });
  const markers = `[${calculation.alias}]`;
  if (printed) {
    const { observation } = printed;
    return `${figures}\n公布的${sayFull(observation)}${sayVerb(observation)}${sayValue(observation)}。[${printed.alias}]\n按公布的数字计算：${calculation.formula}，${verdictOf(calculation, observation.value)}。${markers}`;
  }
  const told = toldResult({ ask, reckoned, calculation });
  const isTold =
    told !== undefined &&
    (isSame(calculation, told.value) ||
      holdsOf({
        stated: told,
        printed: { value: calculation.rounded, unit: calculation.unit },
        text: ask.text,
      }));
  const verdict = told === undefined ? '' : `，${isTold ? '算得对' : '与问题中的数不符'}`;
  return `${figures}\n按公布的数字计算：${calculation.formula}${verdict}。${markers}`;
}

/** A figure among those found, in the unit of the result and none of the operands. */
const printedResult = ({
  found,
  reckoned,
  calculation,
}: {
  found: readonly FigureFound[];
  reckoned: Reckoned;
  calculation: Calculation;
}): ObservationEvidence | undefined =>
  found
    .flatMap(({ evidence }) => evidence.slice(0, 1))
    .find((one) => !reckoned.operands.includes(one) && one.observation.unit === calculation.unit);

/** The number that a question says it comes to, in the unit of the result. */
const toldResult = ({
  ask,
  reckoned,
  calculation,
}: {
  ask: Ask;
  reckoned: Reckoned;
  calculation: Calculation;
}): Ask['stated'][number] | undefined =>
  ask.stated.find(
    ({ value, unit }) =>
      !reckoned.operands.some(({ observation }) => Number(observation.value) === Number(value)) &&
      (calculation.unit.endsWith(unit) || calculation.unit.startsWith(unit)),
  );

const isSame = ({ value }: Calculation, told: string): boolean =>
  Math.abs(Number(value)).toFixed(told.split('.')[1]?.length ?? 0) === told.replace(/^-/, '');

function verdictOf(calculation: Calculation, printed: string): string {
  if (isSame(calculation, printed)) return '两者一致';
  const [, low, high] = RANGE.exec(calculation.cautions.join('\n')) ?? [];
  const isWithin =
    low !== undefined && Number(low) <= Number(printed) && Number(printed) <= Number(high);
  return isWithin ? '差异在四舍五入范围内' : '与公布数不一致，收录的资料没有说明公布数的算法';
}
