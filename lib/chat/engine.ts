import type { LanguageModelV3 } from '@ai-sdk/provider';

/** What turns a question into a draft. Both kinds are language models that are run alike. */
export type Engine = {
  readonly name: 'offline' | 'llm';
  /** A model for one answer: it may keep what belongs to the answer's steps. */
  readonly createModel: () => LanguageModelV3;
  /** Rules for a model; the offline engine needs none. */
  readonly system?: string;
  /** Answers where this one fails. */
  readonly fallback?: Engine;
};
