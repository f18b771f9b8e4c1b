import { ASK_BACK, DECLINED, DECLINED_IN_ENGLISH } from '@/lib/answer/phrases';
import type { Ask, Reading } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import type { Vocabulary } from '@/lib/question/vocabulary';
import { answersFromTable } from './answers-from-table';
import type { Gathered } from './evidence';
import { figuresOf, inOneUnit } from './figures';
import type { FigureFound } from './figures';
import { recomputedFrom } from './recompute-calls';
import { sayFull, sayValue } from './say-figure';
import { writeAgreement } from './write-agreement';
import { writeComparison } from './write-comparison';
import { writeFigures, writeTable } from './write-figure';
import { fitOf, writeList } from './write-list';
import { writeNotFound } from './write-not-found';
import { writeDefinition } from './write-definition';
import { writePassages } from './write-passages';
import { writePremise } from './write-premise';
import { writeProvenance } from './write-provenance';
import { writeAlternatives, writeStated } from './write-stated';

export type AskAnswer = { status: 'answered' | 'not_found' | 'declined'; text: string };
export type AskInput = {
  ask: Ask;
  at: number;
  gathered: Gathered;
  vocabulary: Vocabulary;
  language: Reading['language'];
};

const answered = (text: string): AskAnswer => ({ status: 'answered', text });

/** The answer to one ask from the evidence gathered for it. */
export function writeAsk(input: AskInput): AskAnswer {
  const { ask, language } = input;
  if (ask.intent === 'decline') {
    return {
      status: 'declined',
      text: language === 'en' ? DECLINED_IN_ENGLISH : DECLINED[ask.decline ?? 'chat'],
    };
  }
  const figures = figuresOf(input);
  if (answersFromTable(ask)) {
    const fromTable = writeFromTable(input, figures);
    if (fromTable) return fromTable;
  }
  return writeFromPassages(input, figures);
}

function writeFromTable(input: AskInput, figures: readonly FigureFound[]): AskAnswer | undefined {
  const { ask, at, gathered } = input;
  const found = figures.filter(({ evidence }) => evidence.length > 0);
  const unclear = figures.find(({ candidates }) => candidates.length > 0);
  if (found.length === 0 && unclear) return answered(writeCandidates(unclear.candidates));
  if (found.length === 0) return undefined;
  const first = inOneUnit(found);
  const missing = figures.filter(
    ({ evidence, candidates }) => evidence.length === 0 && candidates.length === 0,
  );
  if (ask.intent === 'provenance') return answered(writeProvenance(first));
  if (ask.intent === 'check') {
    const agreement = writeAgreement({ ask, found, ...gatheredFor(input) });
    if (agreement !== '') return answered(agreement);
  }
  if (ask.stated.length > 1 && found.length === 1)
    return answered(writeAlternatives({ ask, evidence: found[0]?.evidence ?? [] }));
  if (ask.stated.length > 0 && found.length === 1)
    return answered(writeStated({ ask, evidence: found[0]?.evidence ?? [] }));
  const { calculations } = gatheredFor(input);
  if (calculations.length > 0) {
    const before = gathered.lookup(`a${at}.b`);
    const again = recomputedFrom(input).flatMap(({ evidence }) => evidence);
    const all = [...again, ...first, ...(before?.status === 'found' ? before.observations : [])];
    const used =
      ask.intent === 'series'
        ? first
        : all.filter(({ observation }) =>
            calculations.some(({ operands }) => operands.includes(observation.id)),
          );
    // A printed growth or share that is computed anew stands beside what was computed.
    const printed =
      again.length > 0 && !used.includes(first[0] as ObservationEvidence)
        ? writeFigures({ all: [first], ask })
        : '';
    const compared = writeComparison({ ask, operands: onceEach(used), calculations });
    return answered(
      [printed, compared, noteMissing(input, missing)].filter((part) => part !== '').join('\n'),
    );
  }
  const text =
    ask.intent === 'series' && found.length > 2
      ? writeTable(first)
      : writeFigures({ all: found.map(({ evidence }) => evidence), ask });
  return answered([text, noteMissing(input, missing)].join('\n'));
}

const onceEach = (evidence: readonly ObservationEvidence[]): ObservationEvidence[] => [
  ...new Map(evidence.map((one) => [one.observation.id, one])).values(),
];

/** The checks, calculations and passages that came back for an ask. */
function gatheredFor({ at, gathered }: AskInput) {
  const checks = Array.from(
    { length: 8 },
    (_, place) => gathered.checks(`a${at}.k${place}`)?.checks ?? [],
  ).flat();
  const calculations = ['c0', 'c0.d', 'c1', 'c1.d', 'c2', 'c2.d'].flatMap((id) => {
    const outcome = gathered.calculation(`a${at}.${id}`);
    return outcome?.status === 'computed' ? [outcome.calculation] : [];
  });
  return { checks, calculations, passages: gathered.search(`a${at}.s`)?.passages ?? [] };
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
        english: language === 'en',
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

function writeFromPassages(input: AskInput, figures: readonly FigureFound[]): AskAnswer {
  const { ask, at, gathered, vocabulary, language } = input;
  const notFound = (words: readonly string[]): AskAnswer => ({
    status: 'not_found',
    text: writeNotFound({ ask, words, vocabulary, english: language === 'en' }),
  });
  if (ask.content.length === 0 && ask.targets.length === 0)
    return { status: 'not_found', text: ASK_BACK };
  const search = gathered.search(`a${at}.s`);
  if (!search) return notFound(ask.unexplained);
  const premise = ask.intent === 'why' ? writePremise({ ask, figures }) : '';
  if (ask.intent === 'list' || ask.intent === 'how' || ask.intent === 'passage') {
    const list = listFor(input, search.lists);
    if (list !== undefined) return answered(list);
  }
  const defined = [0, 1].flatMap((place) => gathered.passage(`a${at}.d${place}`)?.passages ?? []);
  if (defined.length > 0) return answered(defined.map(writeDefinition).join(''));
  const known = answersFromTable(ask) && ask.unexplained.length === 0; // the table knows the figure and has no such cell
  const passages = writePassages({
    ask,
    passages: search.passages,
    vocabulary,
    isKnown: answersFromTable(ask),
  });
  if (passages.status === 'missing')
    return premise === '' ? notFound(known ? [] : passages.words) : answered(premise);
  return answered([premise, passages.draft].filter((part) => part !== '').join('\n'));
}

/** A list answers 有哪些; it answers 怎么 and 什么 only where its title says all that is asked. */
function listFor(
  { ask }: AskInput,
  lists: Parameters<typeof writeList>[0]['lists'],
): string | undefined {
  if (ask.intent === 'list') return writeList({ ask, lists });
  const fitting = lists.filter((list) => fitOf(ask, list) >= 0.9);
  return ask.wanted === 'any' || ask.wanted === 'manner'
    ? writeList({ ask, lists: fitting })
    : undefined;
}
