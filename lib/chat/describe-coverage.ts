import type { Library } from '@/lib/indexing/library';
import { periodSpan } from '@/lib/text/period-span';

/** What the corpus can be asked about, counted from its own table. */
export type Coverage = {
  readonly sources: number;
  readonly passages: number;
  readonly observations: number;
  /** Most stated first. */
  readonly indicators: readonly { readonly name: string; readonly count: number }[];
  readonly areas: readonly { readonly name: string; readonly count: number }[];
  /** First and last year of which several figures are stated. */
  readonly years?: { readonly first: number; readonly last: number };
};

const MONTHS = 12;
const FEWEST_OF_YEAR = 5;

/** How often each name stands there, the most frequent first; nameless ones left out. */
export function countNames(values: Iterable<string>): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Topics, areas and years of a library, for the page on which nothing has been asked yet. */
export function describeCoverage({ sources, passages, observations }: Library): Coverage {
  const spans = observations.flatMap(({ period }) => periodSpan(period) ?? []);
  const counts = countNames(spans.map(({ last }) => String(Math.floor(last / MONTHS))));
  // A single plan or forecast does not make a year that can be asked about.
  const years = counts
    .filter(({ count }) => count >= FEWEST_OF_YEAR)
    .map(({ name }) => Number(name));
  return {
    sources: sources.size,
    passages: passages.length,
    observations: observations.length,
    indicators: countNames(observations.map(({ indicator }) => indicator)),
    areas: countNames(observations.map(({ area }) => area)),
    ...(years.length > 0 && { years: { first: Math.min(...years), last: Math.max(...years) } }),
  };
}
