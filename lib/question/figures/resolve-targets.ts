import type { ContentWord, Target } from '@/lib/schema/reading';
import { inOneYear } from './in-one-year';
import { printedShare } from './printed-share';
import { isNamedByOwn, isSure, resolveEach } from './resolve-each';
import { resolveVariant } from './resolve-variant';
import { areOfOneSentence } from './of-one-sentence';
import { keyOfTarget } from './target-request';
import type { Resolution, TargetRequest } from './target-request';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { wholeOfShare } from './whole-of-share';
import { weighContent } from './weigh-content';
import { withoutTopic } from './without-topic';
import { seriesOf } from './series-of';
import { unitOfFirst } from './unit-of-first';

/** The cells of the table that a question points at, and how well they explain it. */
export function resolveTargets(request: TargetRequest): Resolution {
  const whole = resolveVariant(request, request.content);
  // Names that share nothing are several figures, even where what stands around one of them holds the words of the other.
  const isListed = request.variants.every(({ optional }) => optional.size === 0);
  const isWhole =
    [...whole.unexplained, ...whole.loose].every(({ frame }) => frame) &&
    !request.mustSplit &&
    request.takesOff !== true &&
    !isListed &&
    request.variants.every((variant) => isNamedByOwn({ variant, found: whole, request }));
  if (isWhole || request.variants.length < 2) return whole;
  const one = request.mustSplit ? shareAsPrinted(request) : withoutTopic(request);
  return one ?? resolveParts(request, whole);
}

/** Several figures, each by its own words; what is found for all words together where that is one. */
function resolveParts(request: TargetRequest, whole: Resolution): Resolution {
  if (request.mustSplit) return oneOf(resolveShare(request), whole, request);
  const parts = resolveEach(request);
  const sure = parts.filter(isSure);
  if (sure.length > 0 && sure.length < parts.length)
    return isTopicUnknown(request, parts)
      ? whole
      : { ...partly(parts, sure), unexplained: unknownOf(request, parts) };
  return oneOf(parts, whole, request);
}

/** All parts together; one that stands alone, or the reading as a whole where they are all the same. */
function oneOf(
  parts: readonly Resolution[],
  whole: Resolution,
  request: TargetRequest,
): Resolution {
  const distinct = new Set(parts.flatMap(({ targets }) => targets.map(keyOfTarget)));
  if (distinct.size < 2) return (parts.length === 1 ? parts[0] : undefined) ?? whole;
  const all = together(parts, request.vocabulary);
  return request.isCompared === true ? { ...all, targets: inOneYear(all.targets, request) } : all;
}

/** Of things that are compared or added up, the words of one that the table knows nothing of: the other alone is no answer. */
const unknownOf = ({ isCompared }: TargetRequest, parts: readonly Resolution[]): ContentWord[] =>
  isCompared === true
    ? parts
        .filter(({ targets }) => targets.length === 0)
        .flatMap(({ unexplained }) => unexplained.filter(({ frame }) => !frame))
    : [];

/** 某年药店抽查,罚款多少: what the table does not know before the comma narrows what is asked behind it. */
const isTopicUnknown = ({ topic }: TargetRequest, parts: readonly Resolution[]): boolean =>
  parts.length === 2 && (topic?.size ?? 0) > 0 && (parts[0]?.unexplained.length ?? 0) > 0;

/** Part (or several, each of the whole) and whole: the whole most likely is the same thing, of the same scheme, and never the part itself. */
function resolveShare(request: TargetRequest): Resolution[] {
  const ofWhole = request.variants.at(-1);
  const plain = { ...request, measure: undefined };
  const [part, ...others] = request.variants
    .slice(0, -1)
    .map((ofPart) => resolveVariant(plain, weighContent(request.content, ofPart)));
  if (!part || !ofWhole) return [];
  if (others.length === 0 && isShareItself(part)) return [part];
  const content = weighContent(request.content, ofWhole);
  const [own] = part.targets;
  const hints = {
    ...(own && { like: own.indicator }),
    // A city's part is no share of the nation's whole.
    ...(own && request.areas.length === 0 && { areas: [own.area] }),
    ...unitOfFirst(part, request),
  };
  const alike = resolveVariant({ ...plain, ...hints, onlyAlike: true }, content);
  const isAlike = alike.unexplained.length === 0 && alike.targets.length > 0;
  const whole = isAlike ? alike : resolveVariant({ ...plain, ...hints }, content);
  const found = wholeOfShare({ request, content, part, whole });
  return [
    part,
    ...others,
    kindOf(found, request) === kindOf(part, request) ? found : unknown(content),
  ];
}

/** 处理的机构占检查的: 产前检查费用 is no whole of institutions, and a rate is no part of what is counted. */
function kindOf({ targets: [target] }: Resolution, { vocabulary }: TargetRequest): string {
  const units = target ? (seriesOf(target, vocabulary)?.cells ?? []).map(({ unit }) => unit) : [];
  if (units.some((unit) => unit.endsWith('元'))) return 'money';
  return units.length > 0 && units.every((unit) => unit === '%') ? 'rate' : 'count';
}

const unknown = (content: readonly ContentWord[]): Resolution => ({
  targets: [],
  confidence: 0,
  named: 0,
  loose: [],
  unexplained: content.filter(({ frame }) => !frame),
});

const shareAsPrinted = (request: TargetRequest): Resolution | undefined =>
  printedShare({
    request,
    resolve: (content) => resolveVariant(request, content),
    select: (variant) => weighContent(request.content, { ...variant, optional: new Set() }),
  });

/** 卫生总费用占GDP比重 is a figure of its own, and no part to be divided by a GDP. */
const isShareItself = ({ targets, unexplained }: Resolution): boolean =>
  unexplained.length === 0 &&
  targets.every(({ indicator }) => /占.+(?:比重|比例|占比)$/.test(indicator));

function together(parts: readonly Resolution[], vocabulary: Vocabulary): Resolution {
  const unexplained = parts.flatMap((part) => part.unexplained);
  const [first, ...others] = parts.flatMap(({ targets }) => targets);
  const isOne = others.every(
    (one) => one.indicator === first?.indicator || areOfOneSentence(first, one, vocabulary),
  );
  const named = parts.map((part) => part.named);
  return {
    targets: uniqueTargets(parts.flatMap(({ targets }) => targets)),
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    // 公立医院多还是民营多: of one thing, or of things said in one sentence, it is enough that one side names it.
    named: isOne ? Math.max(...named) : Math.min(...named),
    loose: [],
    unexplained: [...new Map(unexplained.map((word) => [word.text, word])).values()],
  };
}

/** Of several things named side by side those that the table has, and the others marked as missing. */
function partly(parts: readonly Resolution[], sure: readonly Resolution[]): Resolution {
  const rest = parts
    .filter((part) => !sure.includes(part))
    .flatMap(({ targets, unexplained }) =>
      targets.slice(0, 1).map((target): Target => ({
        ...target,
        missing: 'breakdown',
        missingWords: unexplained.map(({ text }) => text),
      })),
    );
  return {
    targets: uniqueTargets([...sure.flatMap(({ targets }) => targets), ...rest]),
    confidence: Math.min(...sure.map(({ confidence }) => confidence)),
    named: Math.min(...sure.map(({ named }) => named)),
    loose: [],
    unexplained: [],
  };
}

function uniqueTargets(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [keyOfTarget(target), target])).values()];
}
