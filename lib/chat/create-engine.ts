import { createBreaker } from '@/lib/answer/hosted/create-breaker';
import { createHostedModel } from '@/lib/answer/hosted/create-hosted-model';
import type { HostedModelOptions } from '@/lib/answer/hosted/create-hosted-model';
import { HOSTED_LIMITS } from '@/lib/answer/hosted/hosted-limits';
import { createOfflineModel } from '@/lib/answer/offline/offline-model';
import { HOSTED_INSTRUCTIONS } from '@/lib/answer/prompts/hosted-instructions';
import type { Library } from '@/lib/indexing/library';
import type { Engine, OfflineEngine } from './engine';
import { prepareLibrary } from './prepare-library';
import type { SemanticSearch } from './semantic-search';

export type EngineOptions = {
  library: Library;
  /** ISO date that 去年 and 上年 count from; a server that runs for months asks for it each time. */
  today: string | (() => string);
  hosted?: Omit<HostedModelOptions, 'fetch'>;
  /** Of the hosted model's searches. The offline engine goes by words: the same question, the same answer. */
  semantic?: SemanticSearch;
};

/** The engine that the settings ask for; a hosted one has the offline engine behind it. */
export function createEngine({ library, today, hosted, semantic }: EngineOptions): Engine {
  const { vocabulary } = prepareLibrary(library);
  const model = createOfflineModel({ vocabulary, today });
  const offline: OfflineEngine = {
    name: 'offline',
    createModel: () => model,
  };
  if (!hosted) return offline;
  const limits = hosted.limits ?? HOSTED_LIMITS;
  return {
    name: 'llm',
    createModel: () => createHostedModel({ ...hosted, limits, fetch: globalThis.fetch }),
    system: HOSTED_INSTRUCTIONS,
    limits,
    breaker: createBreaker({ now: () => performance.now() }),
    fallback: offline,
    ...(semantic && { semantic }),
  };
}
