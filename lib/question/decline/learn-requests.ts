import { declineKindSchema } from '@/lib/schema/reading';
import type { DeclineKind } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import type { HealthWords } from './health-words';
import { requestFeatures } from './request-features';
import type { FeaturesOf } from './request-features';

/** How likely a request is one to be declined, and of what kind it would be; above 0 it is nearer to those than to ordinary questions. */
export type Likeness = { score: number; kind: DeclineKind };
export type RequestJudge = (text: string) => Likeness;

/** The kind of the ordinary questions of terms/example-requests.txt. */
const PLAIN = 'plain';
/** A feature of one example alone says more of that example than of its kind. */
const MIN_EXAMPLES = 2;
const ROUNDS = 12;
const FIRST_STEP = 0.5;
/** Where a request says nothing that is known it is an ordinary one. */
const BASE = -0.75;
/** A request of which there are fewer examples weighs more. */
const DECLINED_STEP = 2;
/** Walks through all examples in an order that mixes the kinds, always the same. */
const STRIDE = 7919;

type Example = { kind: string; features: readonly number[] };
type Learned = {
  weights: Float64Array;
  ids: ReadonlyMap<string, number>;
  /** For each feature, in how many examples of a kind it stands. */
  kinds: ReadonlyMap<DeclineKind, Float64Array>;
};

/**
 * A judge of requests from examples (terms/example-requests.txt): a weight for every feature, learned by correcting those of
 * each example that is not told apart from the others by a margin. The same examples, the same weights; plain sums and products.
 */
export function learnRequests(
  lines: readonly (readonly [string, string])[],
  health: HealthWords,
): RequestJudge {
  // Without examples nothing is near to what is declined.
  if (lines.length === 0) return () => ({ score: BASE, kind: 'chat' });
  const featuresOf = requestFeatures(health);
  let learned: Learned | undefined;
  return (text) => {
    learned ??= learn(lines, featuresOf);
    const features = knownOf(featuresOf(text), learned.ids);
    return { score: scoreOf(features, learned.weights), kind: likeliest(features, learned) };
  };
}

function learn(lines: readonly (readonly [string, string])[], featuresOf: FeaturesOf): Learned {
  const read = lines.map(([kind, text]) => ({ kind, features: featuresOf(fold(text)) }));
  const ids = numbered(read.map(({ features }) => features));
  const examples = read.map(({ kind, features }) => ({ kind, features: knownOf(features, ids) }));
  return { ids, weights: weigh(examples, ids.size), kinds: kindsOf(examples, ids.size) };
}

const knownOf = (features: readonly string[], ids: Learned['ids']): number[] =>
  features.flatMap((feature) => ids.get(feature) ?? []);

function numbered(all: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const features of all)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= MIN_EXAMPLES);
  return new Map(often.map(([feature], id) => [feature, id]));
}

function weigh(examples: readonly Example[], size: number): Float64Array {
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const pace = FIRST_STEP / (1 + round / 2);
    for (let turn = 0; turn < examples.length; turn += 1) {
      const { kind, features } = examples[(turn * STRIDE) % examples.length]!;
      const side = kind === PLAIN ? -1 : 1;
      if (features.length === 0 || side * scoreOf(features, weights) >= 1) continue;
      const step = pace * (side > 0 ? DECLINED_STEP : -1);
      for (const feature of features) weights[feature]! += step / Math.sqrt(features.length);
    }
  }
  return weights;
}

function scoreOf(features: readonly number[], weights: Float64Array): number {
  if (features.length === 0) return BASE;
  let sum = 0;
  for (const feature of features) sum += weights[feature]!;
  return sum / Math.sqrt(features.length) + BASE;
}

function kindsOf(examples: readonly Example[], size: number): Map<DeclineKind, Float64Array> {
  const kinds = new Map(
    declineKindSchema.options.map((kind) => [kind, new Float64Array(size)] as const),
  );
  for (const { kind, features } of examples)
    for (const feature of features) {
      const counts = kinds.get(kind as DeclineKind);
      if (counts) counts[feature]! += 1;
    }
  return kinds;
}

/** The kind whose examples have most of the features that speak for declining. */
function likeliest(features: readonly number[], { weights, kinds }: Learned): DeclineKind {
  const known = features.map((feature) => ({
    feature,
    weight: Math.max(0, weights[feature]!),
    all: [...kinds.values()].reduce((total, counts) => total + counts[feature]!, 0),
  }));
  const sums = [...kinds].map(([kind, counts]) => {
    let sum = 0;
    for (const { feature, weight, all } of known)
      if (all > 0) sum += (weight * counts[feature]!) / all;
    return { kind, sum };
  });
  return sums.reduce((best, one) => (one.sum > best.sum ? one : best)).kind;
}
