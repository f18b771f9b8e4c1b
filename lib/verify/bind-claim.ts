import type { Observation } from '@/lib/schema/observation';
import type { Calculation } from '@/lib/schema/tools';
import type { CorpusView } from './create-corpus-view';
import type { Lexicon } from './create-lexicon';
import type { Evidence } from './evidence';
import type { Place } from './make-citation';
import { matchesCalculation } from './match-calculation';
import { contradictionOf } from './match-observation';
import { isSameQuantity } from './match-value';
import { matchSpan } from './match-span';
import type { Claim } from './read-claims';
import type { Marker } from './read-markers';
import { sourceSentences } from './source-claims';
import type { SourceSentence } from './source-claims';
import type { Subject } from './subject';

/** What a number of the answer stands on. */
export type Bound =
  | { readonly kind: 'observation'; readonly observation: Observation }
  | {
      readonly kind: 'span';
      readonly place: Place;
      readonly alias: string;
      readonly sentence: SourceSentence;
    }
  | { readonly kind: 'calculation'; readonly calculation: Calculation }
  | { readonly kind: 'count'; readonly alias: string; readonly count: number };

export type Ground = {
  readonly view: CorpusView;
  readonly lexicon: Lexicon;
  readonly evidence: Evidence;
};

const COUNTERS = /^(?:个|项|条|类|种|点|款|件|部|批|家|名|年|步|组|章|方面)?$/;

function observationsBehind(ground: Ground, alias?: string): Observation[] {
  const found = [...ground.evidence.observations.values()].filter(
    (one) => alias === undefined || one.alias === alias,
  );
  return found.flatMap(({ observation, related }) => [observation, ...related]);
}

/** Recomputations that check_reported showed count as calculations of this turn. */
function calculationsBehind({ evidence }: Ground, alias?: string): Calculation[] {
  const own = [...evidence.calculations.values()].filter(
    (one) => alias === undefined || one.alias === alias,
  );
  if (alias !== undefined) return own;
  const checked = [...evidence.checks.values()].map(
    ({ check, calculation }): Calculation =>
      calculation ?? {
        alias: check.id,
        operation: check.kind,
        value: check.recomputedValue,
        rounded: check.recomputedValue,
        unit: check.unit,
        formula: check.formula,
        operands: check.operands,
        cautions: [],
      },
  );
  return [...own, ...checked];
}

function spanBehind(
  ground: Ground,
  attempt: { claim: Claim; subject: Subject },
  { alias, part }: Marker,
): Bound | undefined {
  const passage = ground.evidence.passages.get(alias)?.passage;
  const list = ground.evidence.lists.get(alias)?.list;
  const placed = list ?? ground.evidence.observations.get(alias)?.observation;
  const passages = passage ? [passage] : placed ? ground.view.passagesIn(placed) : [];
  const sentences = passages.flatMap((one) => sourceSentences(one));
  const wanted =
    part === undefined || !passage
      ? sentences
      : sentences.filter(({ index }) => index === part - 1);
  // A part that is named wrongly by one is still the passage that was cited.
  const match =
    matchSpan({ ...attempt, ...ground }, wanted) ?? matchSpan({ ...attempt, ...ground }, sentences);
  return match && { kind: 'span', alias, ...match };
}

function countBehind({ evidence }: Ground, claim: Claim, alias: string): Bound | undefined {
  const count = evidence.lists.get(alias)?.list.items.length;
  const isCount = count !== undefined && claim.value === String(count) && COUNTERS.test(claim.unit);
  return isCount ? { kind: 'count', alias, count } : undefined;
}

/** 印出的是666.23万人，推算为668.23万人: a sentence that holds a reported figure against its recomputation names both. */
function reportedBehind(ground: Ground, claim: Claim, { sentence }: Subject): Bound | undefined {
  const checks = [
    ...[...ground.evidence.checks.values()].map(({ check }) => check),
    ...[...ground.evidence.observations.values()].flatMap((one) => one.checks),
  ];
  for (const { reported, reportedValue, recomputedValue, unit } of checks) {
    const isReported =
      isSameQuantity(claim, { value: reportedValue, unit }) && sentence.includes(recomputedValue);
    const observation = isReported ? ground.view.observationsById.get(reported) : undefined;
    if (observation) return { kind: 'observation', observation };
  }
  return undefined;
}

/**
 * Binds a number of a sentence: to what the sentence cites first (observation, calculation, list, span), then to any
 * observation, calculation or passage of this turn that is about the same. Nothing where all contradict it.
 */
export function bindClaim(
  ground: Ground,
  claim: Claim,
  { subject, markers }: { subject: Subject; markers: readonly Marker[] },
): Bound | undefined {
  const attempt = { claim, subject };
  const { lexicon, view } = ground;
  const observed = (alias?: string): Bound | undefined => {
    const observation = observationsBehind(ground, alias).find(
      (one) => contradictionOf({ ...attempt, observation: one, view, lexicon }) === undefined,
    );
    return observation && { kind: 'observation', observation };
  };
  const calculated = (alias?: string): Bound | undefined => {
    const calculation = calculationsBehind(ground, alias).find((one) =>
      matchesCalculation({ ...attempt, calculation: one, view, lexicon }),
    );
    return calculation && { kind: 'calculation', calculation };
  };
  for (const marker of markers) {
    const bound =
      observed(marker.alias) ??
      calculated(marker.alias) ??
      countBehind(ground, claim, marker.alias) ??
      spanBehind(ground, attempt, marker);
    if (bound) return bound;
  }
  const anywhere = observed() ?? calculated() ?? reportedBehind(ground, claim, subject);
  if (anywhere) return anywhere;
  for (const alias of [...ground.evidence.passages.keys(), ...ground.evidence.lists.keys()]) {
    const bound = spanBehind(ground, attempt, { alias });
    if (bound) return bound;
  }
  return undefined;
}
