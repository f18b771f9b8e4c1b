import type { Ground } from './bind-claim';
import type { Evidence } from './evidence';
import { bareText, bigramsOf } from './overlap';
import type { Sentence } from './sentence';

/** A clause shorter than this says too little to be held to words: 规模进一步扩大, 总体保持平稳. */
const LEAST_CLAUSE = 12;
/** Share of a clause's words that the evidence of the turn must have. */
const LEAST_SHARED = 0.3;

type TurnWords = {
  readonly size: number;
  readonly grams: ReadonlySet<string>;
  readonly texts: readonly string[];
};
const cache = new WeakMap<Evidence, TurnWords>();

/** All words that the tools of this turn brought. */
function wordsOf({ evidence }: Ground): TurnWords {
  const { passages, lists, observations, calculations, checks } = evidence;
  const size = passages.size + lists.size + observations.size + calculations.size + checks.size;
  const known = cache.get(evidence);
  if (known?.size === size) return known;
  const texts = [
    ...[...passages.values()].flatMap(({ passage, title }) => [
      passage.text,
      title,
      ...passage.section,
    ]),
    ...[...lists.values()].flatMap(({ list }) => [
      list.title,
      ...list.items.map(({ text }) => text),
    ]),
    ...[...observations.values()].flatMap(({ observation, title }) => [
      observation.quote,
      observation.indicator,
      title,
      ...observation.section,
      ...observation.breakdown,
    ]),
    ...[...calculations.values()].flatMap(({ cautions }) => cautions),
    ...[...checks.values()].map(({ check }) => check.reason),
  ];
  const words = { size, grams: bigramsOf(texts.join('\n')), texts: texts.map(bareText) };
  cache.set(evidence, words);
  return words;
}

/**
 * Words of a model's sentence that ride along with its figures but stand in no evidence: a quotation that is none, or a long
 * clause without a number whose words the tools never brought. Nothing where all of it has some ground.
 */
export function findUnsupported(ground: Ground, { plain, context }: Sentence): string | undefined {
  const { grams, texts } = wordsOf(ground);
  const said = new Set([...grams, ...bigramsOf(context.join('\n'))]);
  for (const [, quoted = ''] of plain.matchAll(/[“「『]([^”」』]{8,})[”」』]/g)) {
    const bare = bareText(quoted);
    if (![...texts, ...context.map(bareText)].some((text) => text.includes(bare))) return quoted;
  }
  return plain.split(/[，,；;：:。！？]/).find((clause) => {
    if (/\d/.test(clause) || bareText(clause).length < LEAST_CLAUSE) return false;
    const wanted = [...bigramsOf(clause)];
    return wanted.filter((gram) => said.has(gram)).length < wanted.length * LEAST_SHARED;
  });
}
