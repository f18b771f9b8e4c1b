import type { Measure, Observation } from '@/lib/schema/observation';
import type { CorpusView } from './create-corpus-view';
import type { Lexicon } from './create-lexicon';
import {
  contradictsArea,
  contradictsBreakdown,
  contradictsContrast,
  contradictsDirection,
  contradictsPeriod,
} from './match-subject';
import type { Contradiction, Facts } from './match-subject';
import { isSameQuantity } from './match-value';
import { coverage } from './overlap';
import type { Claim } from './read-claims';
import { subjectOfObservation } from './source-subject';
import { wholeOf } from './subject';
import type { Subject } from './subject';
import { yearsOf } from './read-years';

const CHANGES: readonly Measure[] = ['yoy_pct', 'yoy_abs', 'pp_change', 'average_growth'];
/** Less of an indicator's name than this in sentence and context, and the sentence is about something else. */
const LEAST_NAMED = 0.5;

export function factsOf(observation: Observation, view: CorpusView): Facts {
  const { indicator, breakdown, area, period, quote } = observation;
  return {
    years: yearsOf(period),
    area,
    indicator,
    breakdown,
    words: [...breakdown, indicator, quote].join(' '),
    stated: subjectOfObservation(observation, view),
  };
}

/** The name that the sentence and its context cover best, alias or not: 0 to 1. */
function namedShare(
  subject: Subject,
  { indicator, breakdown, quote }: Observation,
  lexicon: Lexicon,
): number {
  const whole = wholeOf(subject);
  const names = [
    ...(lexicon.indicatorNames.get(indicator) ?? [indicator]),
    quote,
    `${breakdown.join('')}${indicator}`,
  ];
  return names.reduce((most, name) => Math.max(most, coverage(name, whole)), 0);
}

/** Does the clause name another indicator outright, and not this one? */
function namesRival(
  subject: Subject,
  { indicator, breakdown, quote }: Observation,
  lexicon: Lexicon,
): boolean {
  const named = lexicon.indicators(subject.label).map(({ value }) => value);
  const own = `${breakdown.join('')}${indicator}${quote}`;
  const isOwn = (name: string) =>
    name === indicator ||
    own.includes(name) ||
    name.includes(indicator) ||
    coverage(name, own) >= 0.8;
  return (
    named.length > 0 && !named.some(isOwn) && !named.some((name) => coverage(indicator, name) > 0.6)
  );
}

/**
 * Holds a claim against an observation of the same number and unit: nothing where sentence and context name its indicator,
 * area, period, breakdown and measure, else what they contradict. `number` where it is another quantity altogether.
 */
export function contradictionOf({
  claim,
  subject,
  observation,
  view,
  lexicon,
}: {
  claim: Claim;
  subject: Subject;
  observation: Observation;
  view: CorpusView;
  lexicon: Lexicon;
}): Contradiction | 'number' | undefined {
  if (!isSameQuantity(claim, observation)) return 'number';
  const isChange = CHANGES.includes(observation.measure);
  const figure = { isChange, sign: observation.value.startsWith('-') ? -1 : 1 };
  const direction =
    observation.measure === 'other' || observation.measure === 'multiple'
      ? undefined
      : contradictsDirection(claim, figure);
  if (direction) return direction;
  const facts = factsOf(observation, view);
  if (contradictsPeriod(subject, facts.years, isChange)) return 'period';
  if (contradictsArea(subject, facts.area, lexicon)) return 'area';
  if (contradictsBreakdown(subject, facts, lexicon)) return 'breakdown';
  if (contradictsContrast(subject, facts, lexicon) || namesRival(subject, observation, lexicon))
    return 'indicator';
  return namedShare(subject, observation, lexicon) < LEAST_NAMED ? 'indicator' : undefined;
}
