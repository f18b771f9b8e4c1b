import type { Figure } from '@/lib/schema/answer';
import { bindClaim } from './bind-claim';
import type { Bound, Ground } from './bind-claim';
import { placesBehind } from './cite';
import { citedPlaces } from './cited-places';
import type { CitedPlaces } from './cited-places';
import type { CitationBook } from './create-citation-book';
import type { Place } from './make-citation';
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

/** A model's words without a number and without a citation that holds: something must carry them. */
function needsSupport(
  { isCell }: Sentence,
  found: {
    isStrict: boolean;
    hasFigures: boolean;
    cited: CitedPlaces;
    problems: readonly Problem[];
  },
): boolean {
  const { isStrict, hasFigures, cited, problems } = found;
  return isStrict && !isCell && !hasFigures && cited.places.length === 0 && problems.length === 0;
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

/**
 * Binds every number of a sentence and finds the citations that carry it. Citations get their numbers only where the
 * sentence stands, so that a cut sentence leaves no number behind.
 */
export function groundSentence(
  sentence: Sentence,
  { ground, book, isStrict }: GroundOptions,
): Verdict {
  const read = readClaims(
    sentence.plain,
    sentence.unit === undefined ? {} : { unit: sentence.unit },
  );
  const claims = read.claims.filter(
    (claim) => claim.start >= (sentence.head ?? 0) && !isEcho(claim, sentence),
  );
  const problems: Problem[] = [];
  const bound: { claim: Claim; by: Bound }[] = [];
  for (const claim of claims) {
    const by = bindClaim(ground, claim, {
      subject: subjectOf(claim, sentence),
      markers: sentence.markers,
    });
    if (by) bound.push({ claim, by });
    else problems.push({ kind: 'number', text: claim.text });
  }
  for (const { text } of read.labels) {
    if (!hasLabel(ground, sentence, text)) problems.push({ kind: 'label', text });
  }
  const places = bound.map(({ by }) => placesBehind(ground, by));
  const asked = { ground, isStrict, bound: places.flat() };
  const cited = citedPlaces(sentence, asked);
  problems.push(...cited.problems);
  if (needsSupport(sentence, { isStrict, hasFigures: bound.length > 0, cited, problems })) {
    const support = supportElsewhere(ground, sentence.plain);
    if (support === 'needed') problems.push({ kind: 'support', text: sentence.plain });
    else if (support !== 'not-needed') cited.places.push(support);
  }
  if (problems.length > 0) return { figures: [], citations: [], problems, bound: [] };

  const numbers = new Set<number>();
  const numberAll = (list: readonly Place[]) =>
    list.map((place) => book.numberOf(place)).filter((n): n is number => n !== null);
  const figures = bound.map(({ claim, by }, at) => {
    const own = numberAll(places[at] ?? []);
    for (const n of own) numbers.add(n);
    return figureOf(claim, by, own);
  });
  for (const n of numberAll(cited.places)) numbers.add(n);
  return {
    figures: figures.filter((one): one is Figure => one !== undefined),
    citations: [...numbers],
    problems: [],
    bound: bound.map(({ by }) => by),
  };
}
