import type { BreakdownTerm } from '@/lib/schema/term';

/** A value of a breakdown found in words. */
export type BreakdownMatch = { start: number; end: number; name: string; dimension: string };

/** The order in which values stand in a row, whatever the order in the text. */
export const DIMENSIONS = [
  'scheme',
  'fund',
  'person',
  'round',
  'level',
  'institution',
  'service',
  'aid',
  'care',
  'channel',
  'entry',
  'drug',
  'goods',
  'aided',
  'payer',
  'device',
  'origin',
  'region',
  'other',
] as const;

type Entry = { word: string; name: string; dimension: string };
const cache = new WeakMap<readonly BreakdownTerm[], readonly Entry[]>();

function entriesOf(terms: readonly BreakdownTerm[]): readonly Entry[] {
  const known = cache.get(terms);
  if (known) return known;
  const made = terms
    .flatMap(({ name, aliases, dimension }) =>
      [name, ...aliases].map((word) => ({
        word: word.replace(/[（(][^（()）]*[）)]/g, ''),
        name,
        dimension,
      })),
    )
    .sort((left, right) => right.word.length - left.word.length);
  cache.set(terms, made);
  return made;
}

/** 以个人身份参加 says how somebody joins, and not who pays. */
const isManner = (text: string, at: number): boolean =>
  /^以个人(?:身份|名义)/.test(text.slice(Math.max(0, at - 1)));

/** 70周岁及以上, 36—50岁: any bound of age is a group of persons. */
const AGES =
  /\d{1,3}周?岁(?:（?含）?)?(?:及以上|及以下|以上|以下)|\d{1,3}(?:周?岁)?[—–\-~～至到]\d{1,3}周?岁/g;

const rank = (dimension: string) => {
  const at = (DIMENSIONS as readonly string[]).indexOf(dimension);
  return at < 0 ? DIMENSIONS.length : at;
};

/** Values by name, one of each, in the order of the dimensions. */
export function orderBreakdown(
  values: readonly { name: string; dimension: string }[],
): { name: string; dimension: string }[] {
  const seen = new Map<string, { name: string; dimension: string }>();
  for (const value of values)
    if (!seen.has(value.name))
      seen.set(value.name, { name: value.name, dimension: value.dimension });
  return [...seen.values()].sort((left, right) => rank(left.dimension) - rank(right.dimension));
}

/**
 * The values of breakdowns that words name, longest word first, without overlap. `taken` are the characters by which the
 * indicator `name` was found: a value in them that the name has too (住院 in 次均住院费用) is part of the name. `dimensions`,
 * where given, are those that the indicator is broken down by.
 */
export function findBreakdowns({
  terms,
  text,
  taken = [],
  name,
  dimensions,
}: {
  terms: readonly BreakdownTerm[];
  text: string;
  taken?: readonly (readonly [number, number])[];
  /** The indicator's standard name. */
  name?: string | undefined;
  dimensions?: readonly string[] | undefined;
}): BreakdownMatch[] {
  const found: BreakdownMatch[] = [];
  const isFree = (start: number, end: number) =>
    !isManner(text, start) && found.every((other) => end <= other.start || start >= other.end);
  const isInName = (word: string, start: number) =>
    (name?.includes(word) ?? false) &&
    taken.some(([from, to]) => start >= from && start + word.length <= to);
  for (const { word, name: value, dimension } of entriesOf(terms)) {
    if (dimensions && !dimensions.includes(dimension)) continue;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (isFree(at, at + word.length) && !isInName(word, at))
        found.push({ start: at, end: at + word.length, name: value, dimension });
    }
  }
  if (!dimensions || dimensions.includes('person'))
    for (const { 0: said, index } of text.matchAll(AGES))
      if (isFree(index, index + said.length))
        found.push({
          start: index,
          end: index + said.length,
          name: said.replace('周岁', '岁'),
          dimension: 'other',
        });
  return found.sort((left, right) => left.start - right.start);
}

type BreakdownValue = { name: string; dimension: string };

/** Own values replace inherited ones of their dimension. */
export function mergeBreakdown(
  inherited: readonly BreakdownValue[],
  own: readonly BreakdownValue[],
): BreakdownValue[] {
  const isKept = ({ dimension }: BreakdownValue) =>
    !own.some((value) => value.dimension === dimension);
  return orderBreakdown([...inherited.filter(isKept), ...own]);
}

/** Where matches stand, as ranges of the text. */
export const rangesOf = (
  values: readonly { start: number; end: number }[],
): (readonly [number, number])[] => values.map(({ start, end }) => [start, end] as const);
