import type { AreaTerm } from '@/lib/schema/term';
import { findAreas } from '@/lib/text/areas';
import { findPeriods } from '@/lib/text/periods';

/** The years and places that a query names: what tells near-identical passages of different sources apart. */
export type Named = { years: readonly string[]; areas: readonly string[] };

const YEAR = /(?:19|20)\d{2}/gu;

/** Reads a folded text; of a span of years the first and the last. */
export function namedIn({ text, areas }: { text: string; areas: readonly AreaTerm[] }): Named {
  const years = findPeriods(text).flatMap(({ period }) => period.match(YEAR) ?? []);
  return {
    years: [...new Set(years)],
    areas: [...new Set(findAreas({ text, areas }).map((area) => area.name))],
  };
}
