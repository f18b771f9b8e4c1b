import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';
import type { AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import { beforeOf } from '@/lib/answer/offline/gathered/before-of';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { writeComparison } from '@/lib/answer/offline/figures/write-comparison';
import { writeFigures } from '@/lib/answer/offline/figures/write-figure';
import { writeComparisonInEnglish } from '@/lib/answer/offline/figures/write-in-english';
import { basesOf } from '@/lib/answer/offline/plan/plan-growths';
import { recomputedFrom } from '@/lib/answer/offline/plan/recompute-calls';
import { statedAverage } from '@/lib/answer/offline/plan/stated-average';

/** What was calculated, with the figures that it was calculated from and what is printed of it. */
export function writeCalculated({
  input,
  found,
  calculations,
}: {
  input: AskInput;
  found: readonly FigureFound[];
  calculations: readonly Calculation[];
}): string {
  const { ask, at, gathered, language, vocabulary } = input;
  const first = inOneUnit(found);
  const again = recomputedFrom(input).flatMap(({ evidence }) => evidence);
  const bases = basesOf({ at, gathered }).flat();
  const all = [...again, ...first, ...beforeOf(input), ...bases];
  const isOperand = ({ observation }: ObservationEvidence) =>
    calculations.some(({ operands }) => operands.includes(observation.id));
  const used = ask.intent === 'series' ? first : all.filter(isOperand);
  if (language === 'en') {
    const operands = onceEach(used);
    return writeComparisonInEnglish({ ask, operands, calculations, names: vocabulary.english });
  }
  // A printed growth or share that is computed anew stands beside what was computed.
  const isBeside = again.length > 0 && first[0] !== undefined && !used.includes(first[0]);
  const printed = isBeside ? writeFigures({ all: [first], ask }) : '';
  const compared = writeComparison({
    ask,
    operands: onceEach(used),
    calculations,
    found: found.map(({ evidence }) => evidence),
  });
  const average = statedAverage(at, gathered);
  const stated = average.length > 0 ? writeFigures({ all: [average], ask }) : '';
  return [printed, compared, stated].filter((part) => part !== '').join('\n');
}

const onceEach = (evidence: readonly ObservationEvidence[]): ObservationEvidence[] => [
  ...new Map(evidence.map((one) => [one.observation.id, one])).values(),
];
