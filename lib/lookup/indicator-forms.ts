import { foldName } from './fold-name';

/** One name under which an indicator may be asked for. */
export type IndicatorForm = {
  readonly indicator: string;
  readonly folded: string;
  readonly grams: readonly string[];
  readonly isAlias: boolean;
};

/** Names and aliases by exact fold and by character bigram, so that a search touches only forms that share one. */
export type IndicatorForms = {
  readonly byFold: ReadonlyMap<string, readonly string[]>;
  readonly byGram: ReadonlyMap<string, readonly IndicatorForm[]>;
  /** How telling a bigram is: rare ones weigh more. */
  readonly weights: ReadonlyMap<string, number>;
};

/** Distinct character bigrams; of a single character, itself. */
export function bigramsOf(folded: string): string[] {
  const characters = [...folded];
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`))];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Takes the aliases of each indicator by its standard name. */
export function createIndicatorForms(
  names: ReadonlyMap<string, readonly string[]>,
): IndicatorForms {
  const byFold = new Map<string, string[]>();
  const byGram = new Map<string, IndicatorForm[]>();
  let count = 0;
  for (const [indicator, aliases] of names) {
    const seen = new Set<string>();
    for (const [at, name] of [indicator, ...aliases].entries()) {
      const folded = foldName(name);
      if (folded === '' || seen.has(folded)) continue;
      seen.add(folded);
      count += 1;
      const form = { indicator, folded, grams: bigramsOf(folded), isAlias: at > 0 };
      push(byFold, folded, indicator);
      for (const gram of form.grams) push(byGram, gram, form);
    }
  }
  const weights = new Map(
    [...byGram].map(([gram, forms]) => [gram, Math.log(1 + count / forms.length)]),
  );
  return { byFold, byGram, weights };
}
