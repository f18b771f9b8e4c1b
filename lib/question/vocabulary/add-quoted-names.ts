import type { Phrase, Series } from './vocabulary';

/** A coined name is a word of its own, where no name of a figure has it in it. */
export function addQuotedNames({
  phrases,
  series,
  names,
}: {
  phrases: Map<string, Phrase>;
  series: readonly Series[];
  names: ReadonlySet<string>;
}): void {
  const spellings = series.flatMap(({ indicator, breakdown }) =>
    [indicator, ...breakdown].map((label) => label.spellings),
  );
  for (const name of names)
    if (!phrases.has(name) && !spellings.some((spelling) => spelling.includes(name)))
      phrases.set(name, { means: [name], kind: 'term' });
}
