import type { LanguageModelV3 } from '@ai-sdk/provider';
import type { Breaker } from '@/lib/answer/hosted/create-breaker';
import type { HostedLimits } from '@/lib/answer/hosted/hosted-limits';
import type { SemanticSearch } from './semantic-search';

/** Writes drafts from the evidence by rule: the same question, the same answer. */
export type OfflineEngine = {
  readonly name: 'offline';
  /** The model of one answer. */
  readonly createModel: () => LanguageModelV3;
};

/** A model somewhere else, with what keeps it in bounds and what answers where it fails. */
export type HostedEngine = {
  readonly name: 'llm';
  readonly createModel: () => LanguageModelV3;
  /** Rules for the model; the offline engine needs none. */
  readonly system: string;
  readonly limits: HostedLimits;
  readonly breaker: Breaker;
  readonly fallback: OfflineEngine;
  /** Where an embedding model is set: its searches go by meaning, too. */
  readonly semantic?: SemanticSearch;
};

/** What turns a question into a draft. Both kinds are language models that are run on the same path. */
export type Engine = OfflineEngine | HostedEngine;
