import { asksCause } from '@/lib/question/intent/asks-cause';
import type { Ask } from '@/lib/schema/reading';
import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';
import { besideId, callId } from '@/lib/answer/offline/gathered/call-id';
import { answered } from '@/lib/answer/offline/gathered/ask-answer';
import type { AskAnswer, AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import { beforeOf } from '@/lib/answer/offline/gathered/before-of';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { basesOf } from '@/lib/answer/offline/plan/plan-growths';
import { isStated } from '@/lib/answer/offline/plan/plan-calculations';
import { recomputedFrom } from '@/lib/answer/offline/plan/recompute-calls';
import { sayFull, sayValue } from '@/lib/answer/offline/figures/say-figure';
import { writeAgreement } from '@/lib/answer/offline/figures/write-agreement';
import { writeComparison } from '@/lib/answer/offline/figures/write-comparison';
import { writeCrossing } from '@/lib/answer/offline/figures/write-crossing';
import { writeFigures, writeTable } from '@/lib/answer/offline/figures/write-figure';
import { quoteInEnglish } from '@/lib/answer/offline/figures/quote-in-english';
import {
  writeComparisonInEnglish,
  writeFiguresInEnglish,
} from '@/lib/answer/offline/figures/write-in-english';
import { writeRanking } from '@/lib/answer/offline/figures/write-ranking';
import { writeNotFound } from '@/lib/answer/offline/figures/write-not-found';
import { writeProvenance } from './write-provenance';
import { writeSteps } from '@/lib/answer/offline/figures/write-steps';
import { writeTrend } from '@/lib/answer/offline/figures/write-trend';
import { writeStatedEach } from '@/lib/answer/offline/figures/write-stated-each';
import { statedAverage } from '@/lib/answer/offline/plan/stated-average';
import { writeOwners } from '@/lib/answer/offline/figures/write-owners';
import {
  NOT_SO,
  writeAlternatives,
  writeDoubt,
  writeStated,
} from '@/lib/answer/offline/figures/write-stated';

const MOST_STEPS = 40;
const MOST_CHECKS = 8;
const OVER_TIME = /比(?:上年|去年|上一年|前一年|前年|同期)|较(?:上年|去年)|同比/;
/** 涨了吗, 有没有下降: yes or no comes first. */
const DOUBTS = /了吗$|了没有?$|是不是|有没有|是否/;
/** 11.7亿还是12亿: one of several numbers is to be picked. */
const ALTERNATIVES = /还是|或者|哪个|抑或|谁|一(?:份|处|个)[^,。?]*,[^,。?]*一(?:份|处|个)/;

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
    calculations: stepsFor(input),
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
      : writePlain(input, found));
  if (text === '') return undefined;
  return answered([text, noteMissing(input, missing)].filter((part) => part !== '').join('\n'));
}

/** That a change is as the question has it does not say why. */
const leavesCauseOpen = (ask: Ask, wording: string): boolean =>
  asksCause(ask) && !(ask.stated.length === 1 && wording.startsWith(NOT_SO));

/** Of two things that are held against each other, one alone is no answer. */
const lacksOneSide = ({ intent }: Ask, missing: readonly FigureFound[]): boolean =>
  missing.length > 0 && (intent === 'compare' || intent === 'rank');

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

/** What the wording asks for beyond the figure: where it stands, whether it agrees, whether it is right. Empty where nothing. */
function writeWording(input: AskInput, found: readonly FigureFound[]): string {
  const { ask } = input;
  if (ask.intent === 'provenance') return writeProvenance(inOneUnit(found));
  const held = writeHeldAgainst(input, found);
  if (held !== '') return held;
  const [only, ...others] = found;
  if (others.length > 0)
    return writeStatedEach({ ask, all: found.map(({ evidence }) => evidence) });
  if (!only) return '';
  if (ask.stated.length === 0)
    return DOUBTS.test(ask.text) ? writeDoubt({ ask, evidence: only.evidence }) : '';
  if (ask.operation === 'convert') return '';
  const stated = { ask, evidence: only.evidence };
  const said =
    ask.stated.length > 1 && ALTERNATIVES.test(ask.text)
      ? writeAlternatives(stated)
      : writeStated(stated);
  return [said, writeOwners(input)].filter((part) => part !== '').join('\n');
}

/** What the question itself holds against the table: figures against each other, or a change that it states against the one there was. */
function writeHeldAgainst(input: AskInput, found: readonly FigureFound[]): string {
  const { ask, language } = input;
  const calculations = calculationsOf(input);
  const agreement =
    ask.intent === 'check' ? writeAgreement({ ask, found, calculations, ...checkedOf(input) }) : '';
  return agreement === '' && language === 'zh'
    ? writeTrend({ ask, found, calculations, before: beforeOf(input) })
    : agreement;
}

function writeCalculated({
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
  const compared = writeComparison({ ask, operands: onceEach(used), calculations });
  const average = statedAverage(at, gathered);
  const stated = average.length > 0 ? writeFigures({ all: [average], ask }) : '';
  return [printed, compared, stated].filter((part) => part !== '').join('\n');
}

/** Whether a change or share was asked for that is neither stated nor could be computed: a level does not stand in for it. */
function lacksWhatIsAsked(ask: Ask, found: readonly FigureFound[]): boolean {
  const first = found.map(({ evidence }) => evidence[0]);
  const isChange = ask.measure === 'yoy_pct' || ask.measure === 'yoy_abs';
  if (isChange && ask.intent === 'figure') return first.every((one) => !isStated(one, ask.measure));
  if (isPace(ask)) return true;
  if (ask.targets.length !== 1) return false;
  if (ask.intent === 'compare' && ask.operation === 'difference' && OVER_TIME.test(ask.text))
    return first.every((one) => !isStated(one, 'yoy_pct'));
  const isRate = first.some((one) => /[%‰]|百分点/.test(one?.observation.unit ?? ''));
  return ask.intent === 'figure' && ask.operation === 'share' && !isRate;
}

/** A year's total is none of a month's. */
const isPace = ({ operation }: Ask): boolean =>
  operation === 'per_month' || operation === 'per_day';

/** The figures themselves; nothing where a growth was asked for that is neither stated nor can be computed. */
function writePlain(
  { ask, language, vocabulary }: AskInput,
  found: readonly FigureFound[],
): string {
  if (lacksWhatIsAsked(ask, found)) return '';
  if (language === 'en') return writeFiguresInEnglish(inOneUnit(found), vocabulary.english);
  if (ask.intent === 'series' && found.length > 2) return writeTable(inOneUnit(found));
  return writeFigures({ all: found.map(({ evidence }) => evidence), ask });
}

const onceEach = (evidence: readonly ObservationEvidence[]): ObservationEvidence[] => [
  ...new Map(evidence.map((one) => [one.observation.id, one])).values(),
];

/** The changes from year to year that came back. */
const stepsFor = ({ at, gathered }: AskInput): Calculation[] =>
  Array.from({ length: MOST_STEPS }, (_, place) => {
    const outcome = gathered.calculation(callId(at, 'step', place));
    return outcome?.status === 'computed' ? [outcome.calculation] : [];
  }).flat();

/** The calculations that came back. */
const calculationsOf = ({ at, gathered }: AskInput): Calculation[] =>
  [0, 1, 2]
    .map((place) => callId(at, 'calculation', place))
    .flatMap((id) => [id, besideId(id)])
    .flatMap((id) => {
      const outcome = gathered.calculation(id);
      return outcome?.status === 'computed' ? [outcome.calculation] : [];
    });

/** The checks that came back, and the passages that may say how it is counted. */
const checkedOf = ({ at, gathered }: AskInput) => ({
  checks: Array.from(
    { length: MOST_CHECKS },
    (_, place) => gathered.checks(callId(at, 'check', place))?.checks ?? [],
  ).flat(),
  passages: gathered.search(callId(at, 'search'))?.passages ?? [],
});

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
