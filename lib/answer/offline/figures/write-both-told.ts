import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import type { Observation } from '@/lib/schema/observation';
import type { Ask } from '@/lib/schema/reading';
import type { CheckEvidence, ObservationEvidence, PassageEvidence } from '@/lib/schema/tools';
import { isSamePeriod } from '@/lib/text/period-span';
import { agreesWith } from './agrees-with';
import { quoteAround } from './quote-around';
import { sayFull, sayValue, sayVerb } from './say-figure';

const ASKED =
  /不一样|不同|矛盾|打架|冲突|一回事|同一个|哪个|哪份|哪边|哪一个|谁|一会|怎么回事|咋回事|接得上|对不上|以.{1,4}为准/;
const MOST = 3;

/**
 * Two numbers that a question holds against each other (一份写3159种,一份写3253种,谁错了) and that the sources print of other times, places or
 * groups: each with its source, and in what they differ. Empty where they are of one, or a check of the index holds them together.
 */
export function writeBothTold({
  ask,
  found,
  checks,
  passages,
}: {
  ask: Ask;
  found: readonly FigureFound[];
  checks: readonly CheckEvidence[];
  passages: readonly PassageEvidence[];
}): string {
  if (!ASKED.test(ask.text) || ask.stated.some(({ unit }) => unit === '%')) return '';
  const told = toldIn(ask, found);
  const [first, second] = told;
  if (!first || !second || told.length > MOST) return '';
  const isHeld = checks.some(
    ({ reported, operands }) =>
      told.filter((one) =>
        [reported, ...operands].some(({ observation }) => observation.id === one.observation.id),
      ).length > 1,
  );
  const apart = differencesOf(told);
  if (isHeld || apart.length === 0) return '';
  const lines = told.flatMap((one) => {
    const { title, observation, alias } = one;
    const said = `${sayFull(observation)}${sayVerb(observation)}${sayValue(observation)}`;
    return [`《${title}》：${said}。[${alias}]`, ...quoteAround(one, passages)];
  });
  return [...lines, `这些数的${apart.join('、')}不同，不是同一个数。`].join('\n');
}

/** The figures of one name that hold a number of the question, one for each number. */
function toldIn({ stated }: Ask, found: readonly FigureFound[]): ObservationEvidence[] {
  const all = found.flatMap(({ evidence }) => evidence);
  const name = all[0]?.observation.indicator;
  const alike = all.filter(({ observation }) => observation.indicator === name);
  const told = stated.flatMap((one) => {
    const own = alike.filter(({ observation }) => agreesWith(one, observation));
    return (
      own.find(({ observation }) => Number(observation.value) === Number(one.value)) ?? own[0] ?? []
    );
  });
  return [...new Map(told.map((one) => [one.observation.id, one])).values()];
}

/** In what figures of one name differ: when, where, of whom. */
function differencesOf(told: readonly ObservationEvidence[]): string[] {
  const [first, ...others] = told.map(({ observation }) => observation);
  if (!first) return [];
  const isOther = (differs: (one: Observation) => boolean) => others.some(differs);
  return [
    isOther(({ period }) => !isSamePeriod(period, first.period)) ? '时间' : '',
    isOther(({ area }) => area !== first.area) ? '地区' : '',
    isOther(({ breakdown }) => breakdown.join('/') !== first.breakdown.join('/')) ? '范围' : '',
  ].filter((what) => what !== '');
}
