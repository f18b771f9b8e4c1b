import type { AreaTerm } from '@/lib/schema/term';
import { findAreas } from '@/lib/text/areas';
import { fold } from '@/lib/text/fold';

/** The years and places that a query names: what tells near-identical passages of different sources apart. */
export type Named = { years: readonly string[]; areas: readonly string[] };

const YEAR = /(?<![\d.,])((?:19|20)\d{2})(?=\s*(?:年|[—–\-~至到/、和与]|末|底|$))/gu;

export function namedIn({ text, areas }: { text: string; areas: readonly AreaTerm[] }): Named {
  const folded = fold(text);
  return {
    years: [...new Set([...folded.matchAll(YEAR)].map(([, year]) => year ?? ''))],
    areas: [...new Set(findAreas({ text: folded, areas }).map((area) => area.name))],
  };
}
