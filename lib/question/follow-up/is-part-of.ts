import type { Ask } from '@/lib/schema/reading';
import { keyOfSeries } from '@/lib/question/figures/target-request';

/** Whether the second of two figures may be a part of the first, of one time and place: 追回金额 → 其中经办审核挽回的. */
export function isPartOf([whole, part, ...others]: Ask['targets']): boolean {
  if (!whole || !part || others.length > 0) return false;
  if (keyOfSeries(whole) === keyOfSeries(part)) return false;
  const isOfOneTime = whole.area === part.area && whole.period === part.period;
  const isNarrower =
    whole.indicator !== part.indicator ||
    (whole.breakdown.length < part.breakdown.length &&
      whole.breakdown.every((value) => part.breakdown.includes(value)));
  return isOfOneTime && isNarrower && [whole, part].every(({ missing }) => missing === '');
}
