import type { Library } from '@/lib/indexing/library';
import { findIndicators } from '@/lib/lookup/find-indicators';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';
import { answerQuestion } from './answer-question';
import type { Engine } from './engine';
import { countNames } from './describe-coverage';
import { prepareLibrary } from './prepare-library';
import { linesOf, questionsAbout, questionsAboutTerms } from './question-candidates';
import type { Line, QuestionCandidate } from './question-candidates';

/** What stands at each of ten places, in the order in which they are shown: its kind, and from which of the main areas. */
const MENU: readonly { kind: QuestionCandidate['kind']; area: number }[] = [
  { kind: 'figure', area: 0 },
  { kind: 'growth', area: 0 },
  { kind: 'compare', area: 0 },
  { kind: 'series', area: 0 },
  { kind: 'compare', area: 1 },
  { kind: 'change', area: 0 },
  { kind: 'growth', area: 1 },
  { kind: 'define', area: 0 },
  { kind: 'figure', area: 1 },
  { kind: 'series', area: 0 },
];
/** An area that less of the table is about is no main one. */
const MAIN_SHARE = 0.1;
/** A question longer than this is no example. */
const LONGEST = 32;
/** Candidates that are tried for one place of the menu before it is left empty. */
const TRIES = 6;
const FOLLOW_UPS = 3;
/** Less alike than this and a question that found nothing was about something else. */
const LIKELY = 0.4;

/** Lines worth asking about first: named in the catalogue, few breakdowns, many periods, in the order of the table. */
function rankLines(lines: readonly Line[], { terms }: Library): Line[] {
  const known = new Set(terms.indicators.map(({ name }) => name));
  const score = ({ indicator, breakdown, levels }: Line) =>
    (known.has(indicator) ? 4 : 0) - breakdown.length + Math.min(levels.length, 4);
  const places = new Map(lines.map((line, at) => [line, at]));
  return lines.toSorted(
    (a, b) => score(b) - score(a) || (places.get(a) ?? 0) - (places.get(b) ?? 0),
  );
}

const offlineOf = (engine: Engine): Engine => (engine.name === 'llm' ? engine.fallback : engine);

/** Whether the offline engine answers it, a figure from the table: a suggestion that fails is worse than none. */
async function isAnswered(
  library: Library,
  engine: Engine,
  { question, kind }: QuestionCandidate,
): Promise<boolean> {
  const { status, figures } = await answerQuestion({ library, engine: offlineOf(engine), question })
    .answer;
  if (status !== 'answered') return false;
  return kind === 'define' || figures.some(({ binding }) => binding.kind !== 'span');
}

/** Areas that much of the table is about, the most first. */
function mainAreas({ observations }: Library): string[] {
  return countNames(observations.map(({ area }) => area))
    .filter(({ count }) => count >= observations.length * MAIN_SHARE)
    .map(({ name }) => name);
}

async function choose(library: Library, engine: Engine): Promise<string[]> {
  const lines = rankLines(linesOf(library.observations), library);
  const candidates = [
    ...lines.flatMap((line) => questionsAbout(line, lines)),
    ...questionsAboutTerms(library.passages),
  ].filter(({ question }) => [...question].length <= LONGEST);
  const areas = mainAreas(library);
  const asked = new Set<string>();
  const questions: string[] = [];
  for (const { kind, area } of MENU) {
    const from = areas[area % Math.max(1, areas.length)];
    const fresh = candidates.filter(
      (one) =>
        one.kind === kind && !asked.has(one.subject) && (one.area === '' || one.area === from),
    );
    for (const candidate of fresh.slice(0, TRIES)) {
      if (!(await isAnswered(library, engine, candidate))) continue;
      asked.add(candidate.subject);
      questions.push(candidate.question);
      break;
    }
  }
  return questions;
}

const chosen = new WeakMap<Library, Promise<string[]>>();

/**
 * Ten questions that this library answers, about different things, of different kinds and from its main areas; each was
 * tried before it is shown. Chosen once a library.
 */
export function suggestQuestions(library: Library, engine: Engine): Promise<string[]> {
  const known = chosen.get(library);
  if (known) return known;
  const questions = choose(library, engine);
  chosen.set(library, questions);
  questions.catch(() => chosen.delete(library));
  return questions;
}

/** The place that the question names, then the nation. */
const nearnessOfPlace = (area: string, asked: string): number =>
  asked.includes(shortArea(area)) ? 2 : area === NATION ? 1 : 0;

/** What a question that found nothing was most likely about. */
function subjectsNear(library: Library, asked: string): string[] {
  const { table } = prepareLibrary(library);
  return findIndicators({ index: table, query: asked, limit: 1 })
    .filter(({ score }) => score >= LIKELY)
    .map(({ indicator }) => indicator);
}

/**
 * Up to three further questions about the same indicators as an answer's figures, each tried before it is shown; where the
 * answer has none, about the indicator that the question comes nearest to.
 */
export async function suggestFollowUps(
  library: Library,
  engine: Engine,
  { question: asked, observations }: { question: string; observations: readonly string[] },
): Promise<string[]> {
  const shown = observations.flatMap((id) => library.observationsById.get(id) ?? []);
  const subjects = new Set(
    shown.length > 0 ? shown.map(({ indicator }) => indicator) : subjectsNear(library, asked),
  );
  const lines = linesOf(library.observations.filter(({ indicator }) => subjects.has(indicator)));
  // First what was asked about, then the same place, then the rest.
  const nearness = ({ area, breakdown }: Line) =>
    shown.length === 0
      ? nearnessOfPlace(area, asked)
      : Math.max(
          ...shown.map((one) =>
            one.area !== area ? 0 : one.breakdown.join('/') === breakdown.join('/') ? 2 : 1,
          ),
        );
  const near = lines.toSorted((a, b) => nearness(b) - nearness(a));
  const kinds = new Set<QuestionCandidate['kind']>();
  const questions: string[] = [];
  const candidates = near
    .flatMap((line) => questionsAbout(line, lines))
    .slice(0, TRIES * FOLLOW_UPS);
  for (const candidate of candidates) {
    const { question, kind } = candidate;
    if (questions.length === FOLLOW_UPS) break;
    if (candidate.observation !== undefined && observations.includes(candidate.observation))
      continue;
    if (question === asked || kinds.has(kind) || [...question].length > LONGEST) continue;
    if (!(await isAnswered(library, engine, candidate))) continue;
    kinds.add(kind);
    questions.push(question);
  }
  return questions;
}
