import type { ContentWord, Target } from '@/lib/schema/reading';
import type { Variant } from '@/lib/question/tokens/conjoined';
import { inOneYear } from './in-one-year';
import { printedShare } from './printed-share';
import { resolveVariant } from './resolve-variant';
import { seriesOf } from './series-of';
import { keyOfTarget } from './target-request';
import type { Resolution, TargetRequest } from './target-request';
import { wholeOfShare } from './whole-of-share';
import { withoutTopic } from './without-topic';

/** A neighbour's word may be shared (职工 医保收入 和 支出) but need not. */
const OPTIONAL_WEIGHT = 0.35;
const SURE = 0.7;

/** The cells of the table that a question points at, and how well they explain it. */
export function resolveTargets(request: TargetRequest): Resolution {
  const whole = resolveVariant(request, request.content);
  // Names that share nothing are several figures, even where what stands around one of them holds the words of the other.
  const isListed = request.variants.every(({ optional }) => optional.size === 0);
  const isWhole =
    [...whole.unexplained, ...whole.loose].every(({ frame }) => frame) &&
    !request.mustSplit &&
    request.takesOff !== true &&
    !isListed;
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
  const all = together(parts);
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

/** Things side by side, each by its own words. */
function resolveEach(request: TargetRequest): Resolution[] {
  const parts: Resolution[] = [];
  const [first, ...others] = request.variants;
  // 职工医保支出 of 职工医保支出扣掉统筹 has none of what is taken off it.
  const isWhole = request.takesOff === true && first !== undefined;
  const variants = isWhole
    ? [{ ...first, optional: new Set<string>() }, ...others]
    : request.variants;
  for (const variant of variants) {
    const likeUnit = unitOfFirst(parts[0], request);
    const read = (one: Variant) =>
      resolveVariant({ ...request, ...likeUnit }, weighContent(request.content, one));
    const own = read(variant);
    const isOwn = (one: Resolution) => isSure(one) && !isAmong(one, parts);
    const alone = isOwn(own) ? undefined : withoutBorrowed(variant);
    const again = alone && read(alone);
    parts.push(again && isOwn(again) ? again : own);
  }
  return parts;
}

const isSure = ({ confidence, unexplained }: Resolution): boolean =>
  confidence >= SURE && unexplained.length === 0;

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
  const whole = resolveVariant({ ...plain, ...hints }, content);
  return [part, ...others, wholeOfShare({ request, content, part, whole })];
}

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

function together(parts: readonly Resolution[]): Resolution {
  const unexplained = parts.flatMap((part) => part.unexplained);
  const isOne =
    new Set(parts.flatMap(({ targets }) => targets.map((one) => one.indicator))).size < 2;
  const named = parts.map((part) => part.named);
  return {
    targets: uniqueTargets(parts.flatMap(({ targets }) => targets)),
    confidence: Math.min(...parts.map(({ confidence }) => confidence)),
    // 公立医院多还是民营多: of one thing, it is enough that one side names it.
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

function weighContent(
  content: readonly ContentWord[],
  { required, optional }: Variant,
): ContentWord[] {
  return content.flatMap((word) => {
    if (required.has(word.text)) return [word];
    return optional.has(word.text)
      ? [{ ...word, weight: word.weight * OPTIONAL_WEIGHT, frame: true }]
      : [];
  });
}

/** Things side by side are most likely counted alike. */
function unitOfFirst(
  part: Resolution | undefined,
  { vocabulary }: TargetRequest,
): { likeUnit?: string } {
  const [target] = part?.targets ?? [];
  const unit = target && seriesOf(target, vocabulary)?.cells[0]?.unit;
  return unit === undefined ? {} : { likeUnit: unit };
}

function uniqueTargets(targets: readonly Target[]): Target[] {
  return [...new Map(targets.map((target) => [keyOfTarget(target), target])).values()];
}
