import type { ContentWord } from '@/lib/schema/reading';
import type { Variant } from '@/lib/question/tokens/conjoined';
import { isConfident } from './is-confident';
import { areOfOneSentence } from './of-one-sentence';
import { resolveVariant } from './resolve-variant';
import { seriesOf } from './series-of';
import { keyOfTarget } from './target-request';
import type { Resolution, TargetRequest } from './target-request';
import { unitOfFirst } from './unit-of-first';
import { weighContent } from './weigh-content';

/** Things side by side, each by its own words. */
export function resolveEach(request: TargetRequest): Resolution[] {
  const parts: Resolution[] = [];
  const [first, ...others] = request.variants;
  // 职工医保支出 of 职工医保支出扣掉统筹 has none of what is taken off it.
  const isWhole = request.takesOff === true && first !== undefined;
  const variants = isWhole
    ? [{ ...first, optional: new Set<string>() }, ...others]
    : request.variants;
  for (const variant of variants) {
    const likeUnit = unitOfFirst(parts[0], request);
    const readIn = (unit: typeof likeUnit, one: Variant) =>
      resolveVariant({ ...request, ...unit }, [
        ...weighContent(request.content, one),
        ...carriedWords(request),
      ]);
    const read = (one: Variant) => readIn(likeUnit, one);
    const own = read(variant);
    const isOwn = (one: Resolution) => isSure(one) && !isAmong(one, parts);
    const others = [
      ...(isOwn(own) ? [] : [withoutBorrowed(variant)]),
      ...(isNamedByOwn({ variant, found: own, request }) ? [] : [withoutNeighbours(variant)]),
    ];
    // 床日费用和床日: days are counted in days, beside a name in 元 that holds all of theirs.
    const inAnyUnit = isOwn(own) ? [] : [readIn({}, variant)];
    const again = [...others.flatMap((other) => (other ? [read(other)] : [])), ...inAnyUnit].find(
      isOwn,
    );
    parts.push(again ?? withoutFirsts({ request, first: parts[0], variant, own, read }));
  }
  return parts;
}

/** The words that a reading does not share with all others. */
const ownWords = ({ required }: Variant, variants: readonly Variant[]): string[] =>
  [...required].filter((text) => !variants.every((one) => one.required.has(text)));

/** 本金 of 本金和违约金 is not found where only the neighbour's word names the figure. */
export function isNamedByOwn({
  variant,
  found,
  request: { content, variants, vocabulary },
}: {
  variant: Variant;
  found: Resolution;
  request: TargetRequest;
}): boolean {
  const own = ownWords(variant, variants);
  const isHeld = (names: string, words: Iterable<string>) =>
    [...words].some((word) =>
      [word, ...(content.find(({ text }) => text === word)?.means ?? [])].some((form) =>
        names.includes(form),
      ),
    );
  return found.targets.every((target) => {
    const series = seriesOf(target, vocabulary);
    const names = series
      ? [series.indicator, ...series.breakdown].map(({ spellings }) => spellings).join('\n')
      : '';
    return own.length === 0 || isHeld(names, own) || !isHeld(names, variant.optional);
  });
}

const withoutNeighbours = ({ required }: Variant): Variant => ({ required, optional: new Set() });

/**
 * 违约金 of 追回的本金和违约金: a word of the first figure's name that stands before the list may be the first one's own, where a source
 * says both in one sentence.
 */
function withoutFirsts({
  request: { content, vocabulary, variants },
  first,
  variant,
  own,
  read,
}: {
  request: TargetRequest;
  first: Resolution | undefined;
  variant: Variant;
  own: Resolution;
  read: (one: Variant) => Resolution;
}): Resolution {
  const target = first?.targets[0];
  if (!first || !target || isSure(own) || !isSure(first)) return own;
  const words = ownWords(variant, variants);
  const isFirsts = (text: string) =>
    [text, ...(content.find((word) => word.text === text)?.means ?? [])].some((form) =>
      target.indicator.includes(form),
    );
  const left = [...variant.required].filter(
    (text) => words.includes(text) || vocabulary.breakdownWords.has(text) || !isFirsts(text),
  );
  if (left.length === variant.required.size) return own;
  const again = read({ required: new Set(left), optional: variant.optional });
  const isBeside =
    isSure(again) &&
    again.targets.every(({ missing }) => missing === '') &&
    !isAmong(again, [first]) &&
    areOfOneSentence(target, again.targets[0], vocabulary);
  return isBeside ? again : own;
}

/** Whether a reading explains all that it was asked. */
export const isSure = (resolution: Resolution): boolean =>
  isConfident(resolution) && resolution.unexplained.length === 0;

/** Whether it is just what was found for another one: 护士 in the sentence about 执业医师. */
function isAmong({ targets }: Resolution, others: readonly Resolution[]): boolean {
  const known = new Set(others.flatMap((one) => one.targets.map(keyOfTarget)));
  return targets.every((target) => known.has(keyOfTarget(target)));
}

/** 违约金 of 追回本金和违约金: what stands with its neighbour is that one's own. */
const withoutBorrowed = ({ required, optional, borrowed }: Variant): Variant | undefined =>
  borrowed && {
    required: new Set([...required].filter((text) => !borrowed.has(text))),
    optional: new Set([...optional, ...borrowed]),
  };

/** 收入和支出各多少 after 居民医保参保多少人: what is carried over stands in no list, and counts for each. */
const carriedWords = ({ content, variants }: TargetRequest): ContentWord[] =>
  content.filter(
    ({ text, frame }) =>
      frame && !variants.some(({ required, optional }) => required.has(text) || optional.has(text)),
  );
