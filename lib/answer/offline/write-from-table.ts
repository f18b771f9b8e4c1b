import { asksCause } from '@/lib/question/intent/asks-cause';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { answered } from '@/lib/answer/offline/gathered/ask-answer';
import type { AskAnswer, AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import { calculationsOf } from '@/lib/answer/offline/gathered/calculations-of';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { stepsOf } from '@/lib/answer/offline/gathered/steps-of';
import { quoteInEnglish } from '@/lib/answer/offline/figures/quote-in-english';
import { sayFull, sayValue } from '@/lib/answer/offline/figures/say-figure';
import { writeCrossing } from '@/lib/answer/offline/figures/write-crossing';
import { writeNotFound } from '@/lib/answer/offline/figures/write-not-found';
import { writeRanking } from '@/lib/answer/offline/figures/write-ranking';
import { NOT_SO } from '@/lib/answer/offline/figures/write-stated';
import { writeSteps } from '@/lib/answer/offline/figures/write-steps';
import { writeCalculated } from './write-calculated';
import { writeLookedUp } from './write-looked-up';
import { writeWording } from './write-wording';

/** The answer from what was looked up and calculated; undefined where that does not answer, so that the passages may. */
export function writeFromTable(
  input: AskInput,
  figures: readonly FigureFound[],
): AskAnswer | undefined {
  const found = figures.filter(({ evidence }) => evidence.length > 0);
  if (found.length === 0) return writeUnclear(input, figures);
  if (input.ask.crossing !== undefined) {
    const crossing = writeCrossing({ ask: input.ask, found });
    return crossing === '' ? undefined : answered(crossing);
  }
  const steps = writeSteps({
    ask: input.ask,
    operands: inOneUnit(found),
    calculations: stepsOf(input),
  });
  if (steps !== '') return answered(steps);
  const wording = writeWording(input, found);
  if (leavesCauseOpen(input.ask, wording)) return undefined;
  if (wording !== '') return answered(quoteInEnglish(input.language, wording));
  const calculations = calculationsOf(input);
  const missing = figures.filter(
    ({ evidence, candidates }) => evidence.length === 0 && candidates.length === 0,
  );
  if (calculations.length === 0 && lacksOneSide(input.ask, missing))
    return { status: 'not_found', text: noteMissing(input, missing) };
  const text =
    writeRanking({ ask: input.ask, operands: inOneUnit(found), calculations }) ||
    (calculations.length > 0
      ? writeCalculated({ input, found, calculations })
      : writeLookedUp(input, found));
  if (text === '') return undefined;
  return answered([text, noteMissing(input, missing)].filter((part) => part !== '').join('\n'));
}

/** That a change is as the question has it does not say why. */
const leavesCauseOpen = (ask: Ask, wording: string): boolean =>
  asksCause(ask) && !(ask.stated.length === 1 && wording.startsWith(NOT_SO));

/** Of two things that are held against each other, one alone is no answer. */
const lacksOneSide = ({ intent, operation }: Ask, missing: readonly FigureFound[]): boolean =>
  missing.length > 0 && (intent === 'compare' || intent === 'rank' || operation === 'growth');

/** Readings that differ in figures; two ends of one stated range are none, its sentence says both. */
function writeUnclear(
  { language }: AskInput,
  figures: readonly FigureFound[],
): AskAnswer | undefined {
  const unclear = figures.find(({ candidates }) => candidates.length > 0);
  if (!unclear) return undefined;
  const quotes = unclear.candidates.map(({ observation }) => observation.quote);
  const longest = quotes.reduce((one, other) => (other.length > one.length ? other : one), '');
  const isOneSentence = quotes.every((quote) => longest.startsWith(quote));
  return isOneSentence
    ? undefined
    : answered(quoteInEnglish(language, writeCandidates(unclear.candidates)));
}

/** Of several figures some may be missing: said, and never left out in silence. */
function noteMissing(
  { ask, vocabulary, language }: AskInput,
  missing: readonly FigureFound[],
): string {
  return missing
    .slice(0, 2)
    .map(({ target }) =>
      writeNotFound({
        ask: { ...ask, targets: [target], confidence: 1 },
        words: [],
        vocabulary,
        language,
      }),
    )
    .join('\n');
}

function writeCandidates(candidates: readonly ObservationEvidence[]): string {
  const shown = candidates
    .slice(0, 5)
    .map(
      ({ alias, observation }) => `- ${sayFull(observation)}：${sayValue(observation)}。[${alias}]`,
    );
  return ['您问的可能是下面几项中的一项：', '', ...shown].join('\n');
}
