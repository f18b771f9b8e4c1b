import type { Figure } from '@/lib/schema/answer';
import { bindClaim } from './bind-claim';
import type { Bound, Ground } from './bind-claim';
import { placesBehind } from './cite';
import { citedPlaces } from './cited-places';
import type { CitationBook } from './create-citation-book';
import type { Place } from './make-citation';
import { findUnsupported } from './find-unsupported';
import { isInName } from './is-in-name';
import { readClaims } from './read-claims';
import type { Claim } from './read-claims';
import type { Problem, Sentence, Verdict } from './sentence';
import { SAYS_NOTHING, supportElsewhere } from './support';
import type { Subject } from './subject';

export type GroundOptions = {
  readonly ground: Ground;
  readonly book: CitationBook;
  /** A model's words must be supported where they hold no number too; the offline engine only copies. */
  readonly isStrict: boolean;
};

function subjectOf(claim: Claim, { plain, context, isCell }: Sentence): Subject {
  const label = isCell ? plain : claim.label;
  return { label, before: isCell ? '' : claim.before, sentence: plain, context };
}

function figureOf(claim: Claim, bound: Bound, numbers: readonly number[]): Figure | undefined {
  const figure = { text: claim.text, value: claim.value, unit: claim.unit };
  const [citation] = numbers;
  switch (bound.kind) {
    case 'observation':
      return { ...figure, binding: { kind: 'observation', id: bound.observation.id } };
    case 'span':
      return citation === undefined
        ? undefined
        : { ...figure, binding: { kind: 'span', citation } };
    case 'calculation': {
      const { formula, operands } = bound.calculation;
      return { ...figure, binding: { kind: 'calculation', formula, operands: [...operands] } };
    }
    case 'count':
      return {
        ...figure,
        binding: { kind: 'calculation', formula: `条目数 = ${bound.count}`, operands: [] },
      };
  }
}

/** Words of the question in quotation marks that a sentence says are not there: nothing is claimed of them. */
function isEcho({ start, end }: Claim, { plain, context }: Sentence): boolean {
  if (!SAYS_NOTHING.test(plain)) return false;
  return [...plain.matchAll(/“([^“”]{1,40})”/g)].some(
    ({ index, 0: { length }, 1: quoted = '' }) =>
      index < start && end < index + length && context.some((text) => text.includes(quoted)),
  );
}

function hasLabel({ evidence }: Ground, { context }: Sentence, label: string): boolean {
  const texts = [
    ...context,
    ...[...evidence.passages.values()].flatMap(({ passage, title }) => [
      passage.text,
      ...passage.section,
      title,
    ]),
    ...[...evidence.lists.values()].map(
      ({ list }) => `${list.title}${list.items.map(({ text }) => text).join('')}`,
    ),
    ...[...evidence.observations.values()].flatMap(({ observation, title }) => [
      observation.quote,
      title,
    ]),
  ];
  // As a number of its own: 14号 is not in 2014号.
  const whole = new RegExp(`(?<![\\d.])${label.replace(/\./g, '\\.')}(?![\\d])`);
  return texts.some((text) => whole.test(text));
}

type BoundClaim = { readonly claim: Claim; readonly by: Bound };

/** The numbers of a sentence with what binds them, and those that nothing binds. */
function bindNumbers(
  sentence: Sentence,
  ground: Ground,
): { bound: BoundClaim[]; problems: Problem[] } {
  const { plain, unit, head = 0, markers } = sentence;
  const { claims, labels } = readClaims(plain, unit === undefined ? {} : { unit });
  const bound: BoundClaim[] = [];
  const problems: Problem[] = [];
  for (const claim of claims) {
    if (claim.start < head || isEcho(claim, sentence) || isInName(claim, plain, ground)) continue;
    const by = bindClaim(ground, claim, { subject: subjectOf(claim, sentence), markers });
    if (by) bound.push({ claim, by });
    else problems.push({ kind: 'number', text: claim.text });
  }
  for (const { text } of labels) {
    if (!hasLabel(ground, sentence, text)) problems.push({ kind: 'label', text });
  }
  return { bound, problems };
}

/** What of a model's words nothing carries, apart from its numbers; with the place that carries an uncited sentence. */
function checkWords(
  sentence: Sentence,
  { ground, hasFigures, isCited }: { ground: Ground; hasFigures: boolean; isCited: boolean },
): { places: Place[]; problems: Problem[] } {
  const { plain, isCell } = sentence;
  if (hasFigures) {
    const alongside = findUnsupported(ground, sentence);
    return {
      places: [],
      problems: alongside === undefined ? [] : [{ kind: 'support', text: alongside }],
    };
  }
  if (isCell || isCited) return { places: [], problems: [] };
  const support = supportElsewhere(ground, plain);
  if (support === 'needed') return { places: [], problems: [{ kind: 'support', text: plain }] };
  return { places: support === 'not-needed' ? [] : [support], problems: [] };
}

/**
 * Binds every number of a sentence and finds the citations that carry it. Citations get their numbers only where the
 * sentence stands, so that a cut sentence leaves no number behind.
 */
export function groundSentence(
  sentence: Sentence,
  { ground, book, isStrict }: GroundOptions,
): Verdict {
  const { bound, problems } = bindNumbers(sentence, ground);
  const places = bound.map(({ by }) => placesBehind(ground, by));
  const cited = citedPlaces(sentence, { ground, isStrict, bound: places.flat() });
  problems.push(...cited.problems);
  if (isStrict && problems.length === 0) {
    const isCited = cited.places.length > 0;
    const words = checkWords(sentence, { ground, hasFigures: bound.length > 0, isCited });
    problems.push(...words.problems);
    cited.places.push(...words.places);
  }
  if (problems.length > 0) return { figures: [], citations: [], problems, bound: [] };

  const numberAll = (list: readonly Place[]) => list.flatMap((place) => book.numberOf(place) ?? []);
  const numbers = places.map(numberAll);
  const figures = bound.flatMap(
    ({ claim, by }, at) => figureOf(claim, by, numbers[at] ?? []) ?? [],
  );
  return {
    figures,
    citations: [...new Set([...numbers.flat(), ...numberAll(cited.places)])],
    problems: [],
    bound: bound.map(({ by }) => by),
  };
}
