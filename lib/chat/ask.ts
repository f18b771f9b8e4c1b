import { HOSTED_PROMPT_VERSION } from '@/lib/answer/prompts/hosted-instructions';
import { log } from '@/lib/server/log';
import { answerQuestion } from './answer-question';
import type { AnswerRun } from './answer-question';
import { requireApp } from './get-app';

/** Answers with the library, engine and settings of this process. */
export async function ask({
  question,
  earlier = [],
  signal,
}: {
  question: string;
  earlier?: readonly string[];
  signal?: AbortSignal;
}): Promise<AnswerRun> {
  const { engine, library, settings } = await requireApp();
  return answerQuestion({
    library,
    engine,
    question,
    earlier,
    unverified: settings.unverified,
    onDefect: (message) => log.warn('defect', { message }),
    onFailure: (failure) => log.warn('model_failed', { ...failure, prompt: HOSTED_PROMPT_VERSION }),
    ...(signal && { signal }),
  });
}
