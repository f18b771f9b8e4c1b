import type { Check, Observation } from '@/lib/schema/observation';
import type { Enumeration, Passage } from '@/lib/schema/passage';
import type { Source } from '@/lib/schema/source';
import type { Terms } from '@/lib/schema/term';
import type { PassageIndex } from './passage-index';

/** All that answering needs, opened once from index/, corpus/ and terms/: one immutable value. */
export type Library = {
  /** First 12 hex digits of the SHA-256 over the files of index/: stamps answers and exports. */
  readonly version: string;
  readonly sources: ReadonlyMap<string, Source>;
  readonly passages: readonly Passage[];
  readonly passagesById: ReadonlyMap<string, Passage>;
  readonly enumerations: readonly Enumeration[];
  readonly observations: readonly Observation[];
  readonly observationsById: ReadonlyMap<string, Observation>;
  readonly checks: readonly Check[];
  readonly terms: Terms;
  /** Source texts by source id: what spans count in. */
  readonly texts: ReadonlyMap<string, string>;
  /** The Orama index over passages and enumerations. */
  readonly index: PassageIndex;
};
