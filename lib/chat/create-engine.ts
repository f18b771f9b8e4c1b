import { createHostedModel } from '@/lib/answer/hosted/create-hosted-model';
import type { HostedModelOptions } from '@/lib/answer/hosted/create-hosted-model';
import { INSTRUCTIONS } from '@/lib/answer/hosted/instructions';
import { createOfflineModel } from '@/lib/answer/offline/offline-model';
import type { Library } from '@/lib/indexing/library';
import type { Engine } from './engine';
import { prepareLibrary } from './prepare-library';

export type EngineOptions = {
  library: Library;
  /** ISO date that 去年 and 上年 count from; a server that runs for months asks for it each time. */
  today: string | (() => string);
  hosted?: Omit<HostedModelOptions, 'fetch'>;
};

/** The engine that the settings ask for; a hosted one has the offline engine behind it. */
export function createEngine({ library, today, hosted }: EngineOptions): Engine {
  const { vocabulary } = prepareLibrary(library);
  const model = createOfflineModel({ vocabulary, today });
  const offline: Engine = {
    name: 'offline',
    createModel: () => model,
  };
  if (!hosted) return offline;
  return {
    name: 'llm',
    createModel: () => createHostedModel({ ...hosted, fetch: globalThis.fetch }),
    system: INSTRUCTIONS,
    fallback: offline,
  };
}
