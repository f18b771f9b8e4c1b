import type { Target } from '@/lib/schema/reading';
import { wholeYear } from '@/lib/text/period-span';
import { cellsFor } from './cells-for';
import { seriesOf } from './series-of';
import type { TargetRequest } from './target-request';

/** Figures that are compared without a year being named are those of the latest year that all of them have, if there is one. */
export function inOneYear(
  targets: readonly Target[],
  { times, measure, vocabulary }: Pick<TargetRequest, 'times' | 'measure' | 'vocabulary'>,
): Target[] {
  const years = targets.map(({ period }) => wholeYear(period));
  if (times.length > 0 || new Set(years).size < 2 || targets.some(({ missing }) => missing !== ''))
    return [...targets];
  const periods = targets.map((target) => {
    const series = seriesOf(target, vocabulary);
    return series ? cellsFor(series, measure).map(({ period }) => period) : [];
  });
  const [first = [], ...others] = periods.map((own) => own.flatMap((one) => wholeYear(one) ?? []));
  const common = first.filter((year) => others.every((own) => own.includes(year)));
  if (common.length === 0) return [...targets];
  const latest = Math.max(...common);
  return targets.map((target, at) => ({
    ...target,
    period: periods[at]?.find((period) => wholeYear(period) === latest) ?? target.period,
  }));
}
