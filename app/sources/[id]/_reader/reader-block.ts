import type { Passage } from '@/lib/schema/passage';
import type { StatedFacts } from '../../../_components/observation-facts';

/** Characters that stand side by side in the source text too, from `at`; `marks` are the observations stated there. */
export type Run = { at: number; text: string; marks?: readonly string[]; isFigure?: boolean };

/** What the page sets as one paragraph, heading or table. `start` and `end` count in the source text. */
export type ReaderBlock = {
  id: string;
  kind: Passage['kind'];
  start: number;
  end: number;
  runs: readonly Run[];
  /** Of a table: its rows of cells; the first is the header unless `header` says it. */
  rows?: readonly (readonly (readonly Run[])[])[];
  /** Headings above, outermost first. */
  section: readonly string[];
  /** Set where a printed page begins. */
  page?: number;
  article?: string;
  /** Address of the notes whose marks stand here. */
  notes: readonly string[];
};

/** An observation that the page can show over its words. */
export type MarkedObservation = StatedFacts & { id: string };
