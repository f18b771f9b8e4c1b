import type { Ask, Target } from '@/lib/schema/reading';
import { isConfident } from './is-confident';
import { wholeYear } from '@/lib/text/period-span';

/**
 * Whether a cell that was found by its number alone is of another year, place or group than the figure that the words name
 * (住院增长37.44%, which is printed of 门诊): the number is then what is to be doubted, and not what the question is about.
 */
export function isOfAnother({
  target,
  named,
  ask,
}: {
  target: Target;
  named: readonly Target[];
  ask: Ask;
}): boolean {
  if (!isConfident(ask) || ask.unexplained.length > 0) return false;
  const alike = named.filter(({ indicator }) => indicator === target.indicator);
  return (
    alike.length > 0 &&
    alike.every(
      (one) =>
        isOfOtherYear(one, target, ask) ||
        isOfOtherPlace(one, target, ask) ||
        (named.length === 1 && isOfOtherGroup(one, target, ask)),
    )
  );
}

function isOfOtherYear(one: Target, { period }: Target, { times }: Ask): boolean {
  const [own, other] = [wholeYear(one.period), wholeYear(period)];
  const years = times.filter(({ kind }) => kind === 'year');
  return (
    own !== null &&
    other !== null &&
    own !== other &&
    years.length > 0 &&
    years.every(({ from, to }) => other < from || other > to)
  );
}

const isOfOtherPlace = (one: Target, { area }: Target, { areas }: Ask): boolean =>
  one.area !== area && areas.includes(one.area) && !areas.includes(area);

/** 居民 is named and 职工 is not. */
function isOfOtherGroup(one: Target, { breakdown }: Target, { text, content }: Ask): boolean {
  const said = [text, ...content.flatMap(({ means }) => means)].join('\n');
  const [own, other] = [
    one.breakdown.filter((name) => !breakdown.includes(name)),
    breakdown.filter((name) => !one.breakdown.includes(name)),
  ];
  return (
    one.breakdown.length === breakdown.length &&
    other.length > 0 &&
    own.every((name) => said.includes(name) && !one.unasked.includes(name)) &&
    !other.some((name) => said.includes(name))
  );
}
