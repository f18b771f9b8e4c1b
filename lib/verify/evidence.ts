import type {
  Calculation,
  CheckEvidence,
  ListEvidence,
  ObservationEvidence,
  PassageEvidence,
} from '@/lib/schema/tools';

/** What the tools of one turn brought, by alias: all that a draft may stand on. Verification reads it, the tool layer fills it. */
export type Evidence = {
  readonly passages: Map<string, PassageEvidence>;
  readonly lists: Map<string, ListEvidence>;
  readonly observations: Map<string, ObservationEvidence>;
  readonly calculations: Map<string, Calculation>;
  /** By check id. */
  readonly checks: Map<string, CheckEvidence>;
};

/** The ledger of a turn that has looked nothing up yet. */
export function createEvidence(): Evidence {
  return {
    passages: new Map(),
    lists: new Map(),
    observations: new Map(),
    calculations: new Map(),
    checks: new Map(),
  };
}
