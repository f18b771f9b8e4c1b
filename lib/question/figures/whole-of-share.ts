import type { ContentWord, Target } from '@/lib/schema/reading';
import { isSamePeriod } from '@/lib/text/period-span';
import { resolveVariant } from './resolve-variant';
import { keyOfSeries, keyOfTarget } from './target-request';
import type { Resolution, TargetRequest } from './target-request';
import type { Series } from '@/lib/question/vocabulary/vocabulary';

/** 居民支出占收入: income of the same scheme, where the whole is another thing than the part. */
export function wholeOfShare({
  request,
  content,
  part,
  whole,
}: {
  request: TargetRequest;
  /** The words of the whole. */
  content: readonly ContentWord[];
  part: Resolution;
  whole: Resolution;
}): Resolution {
  const [own] = part.targets;
  const [other] = whole.targets;
  if (!own || !other) return whole;
  const twin = twinOf({ request, own, content });
  if (twin) return { ...whole, targets: [{ ...own, indicator: twin }], unexplained: [] };
  if (keyOfTarget(own) === keyOfTarget(other)) {
    const others = { ...request, measure: undefined, exclude: keyOfSeries(own) };
    return resolveVariant(others, [...content, ...schemeOf(own)]);
  }
  if (own.indicator === other.indicator) return ofParent({ request, own, other, whole });
  if (other.breakdown.length > 0 || own.breakdown.length === 0) return whole;
  return resolveVariant({ ...request, measure: undefined }, [...content, ...schemeOf(own)]);
}

/** 长护险支出占收入: the income of that same insurance, where the whole is named by its last word alone. */
function twinOf({
  request: { vocabulary },
  own,
  content,
}: {
  request: TargetRequest;
  own: Target;
  content: readonly ContentWord[];
}): string | undefined {
  const [word, ...others] = content.filter(({ frame }) => !frame);
  if (!word || others.length > 0 || own.missing !== '') return undefined;
  const ends = [word.text, ...word.means];
  const isTwin = ({ indicator: { name }, area, breakdown, cells }: Series): boolean =>
    name !== own.indicator &&
    ends.some(
      (end) => name.endsWith(end) && own.indicator.startsWith(name.slice(0, -end.length)),
    ) &&
    area === own.area &&
    breakdown.map((label) => label.name).join() === own.breakdown.join() &&
    cells.some(({ period }) => isSamePeriod(period, own.period));
  return vocabulary.series.find(isTwin)?.indicator.name;
}

const schemeOf = ({ breakdown }: Target): ContentWord[] =>
  breakdown.map((name) => ({ text: name, means: [name], weight: 1, frame: true }));

/** 职工统筹基金支出占基金支出: the whole is that of 职工, unless the question says 总 or 全. */
function ofParent({
  request,
  own,
  other,
  whole,
}: {
  request: TargetRequest;
  own: Target;
  other: Target;
  whole: Resolution;
}): Resolution {
  const saysAll = request.content.some(({ text }) => /总|全|基本医/.test(text));
  const parent = own.breakdown.slice(0, -1);
  const exists = request.vocabulary.series.some(
    ({ indicator, area, breakdown }) =>
      indicator.name === own.indicator &&
      area === own.area &&
      breakdown.map(({ name }) => name).join() === parent.join(),
  );
  if (saysAll || other.breakdown.length > 0 || parent.length === 0 || !exists) return whole;
  return { ...whole, targets: [{ ...other, breakdown: parent, period: own.period }] };
}
