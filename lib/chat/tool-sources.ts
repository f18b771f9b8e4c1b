import type { Turn } from './create-turn';
import type { PreparedLibrary } from './prepare-library';
import type { SemanticSearch } from './semantic-search';

/** What the tools of one turn work on. */
export type ToolSources = {
  readonly prepared: PreparedLibrary;
  readonly turn: Turn;
  /** Searches go by meaning, too. */
  readonly semantic?: SemanticSearch | undefined;
};
