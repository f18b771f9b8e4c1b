import type { Measure, Observation } from '@/lib/schema/observation';
import type { CorpusView } from './create-corpus-view';
import type { Lexicon } from './create-lexicon';
import {
  contradictsArea,
  contradictsBreakdown,
  contradictsContrast,
  contradictsDirection,
  contradictsPeriod,
  contradictsRange,
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
  const stated = subjectOfObservation(observation, view);
  // A quote may name several parts whose figures it gives in one: 职工、居民…分别为…. What the clause says is nearer.
  const own = [...breakdown, indicator, ...(stated ? [] : [quote])];
  return {
    years: yearsOf(period),
    area,
    indicator,
    breakdown,
    words: own.join(' '),
    stated,
  };
}

/** 比职工医保高0.1个百分点: a difference between groups is no change over the year. */
function comparesGroups({ label }: Subject): boolean {
  const [, rival = ''] = /比([^，,；;。：:\d]{2,24}?)(?:高|低|多|少|大|小|快|慢)/.exec(label) ?? [];
  return rival !== '' && !/年|期|去|前|此|预|计划/.test(rival);
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

function contradictsMeasure(
  claim: Claim,
  {
    subject,
    observation: { measure, value },
    isChange,
  }: { subject: Subject; observation: Observation; isChange: boolean },
): Contradiction | undefined {
  if (isChange && comparesGroups(subject)) return 'measure';
  if (isChange && /年均|年平均/.test(subject.label) !== (measure === 'average_growth'))
    return 'measure';
  if (measure === 'other' || measure === 'multiple') return undefined;
  return contradictsDirection(claim, { isChange, sign: value.startsWith('-') ? -1 : 1 });
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
  const measure = contradictsMeasure(claim, { subject, observation, isChange });
  if (measure) return measure;
  const facts = factsOf(observation, view);
  const isOtherTime =
    contradictsPeriod(subject, facts.years, isChange) || contradictsRange(subject, facts.years);
  if (isOtherTime) return 'period';
  if (contradictsArea(subject, facts.area, lexicon)) return 'area';
  if (contradictsBreakdown(subject, facts, lexicon)) return 'breakdown';
  if (contradictsContrast(subject, facts, lexicon) || namesRival(subject, observation, lexicon))
    return 'indicator';
  return namedShare(subject, observation, lexicon) < LEAST_NAMED ? 'indicator' : undefined;
}
