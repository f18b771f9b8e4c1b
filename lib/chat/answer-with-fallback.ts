import { UpstreamError } from '@/lib/answer/hosted/upstream-error';
import type { Answer } from '@/lib/schema/answer';
import type { AnswerEvent } from './answer-event';
import { composeAnswer } from './compose-answer';
import { runHostedEngine } from './run-hosted-engine';
import type { HostedRun } from './run-hosted-engine';
import { FELL_BACK, FELL_BACK_UNFOUNDED } from './words';

export type FallbackOptions = {
  run: HostedRun;
  /** The answer of the offline engine to the same question. */
  answerOffline: (emit: (event: AnswerEvent) => void) => Promise<Answer>;
  /** Told how the upstream failed: a code and a status, no words of its own. */
  onFailure?: ((failure: { code: string; status?: number | undefined }) => void) | undefined;
};

/** Calls of the two engines may have the same ids, and the page shows both. */
function apart(emit: (event: AnswerEvent) => void): (event: AnswerEvent) => void {
  return (event) => emit('id' in event ? { ...event, id: `offline-${event.id}` } : event);
}

/** One try with the hosted model: its answer, or why there is none. */
async function tryHosted({
  run,
  onFailure,
}: FallbackOptions): Promise<Answer | 'failed' | 'unfounded'> {
  const { breaker } = run.engine;
  if (!breaker.mayTry()) return 'failed';
  const outcome = await runHostedEngine(run);
  if (run.signal?.aborted) {
    breaker.leftOpen();
    throw run.signal.reason;
  }
  const { failure } = outcome;
  if (failure === undefined) {
    breaker.succeeded();
    if (!outcome.stands) return 'unfounded';
    run.emit({ type: 'status', stage: 'checking' });
    return composeAnswer(outcome, { engine: 'llm', prepared: run.prepared });
  }
  breaker.failed();
  onFailure?.(
    failure instanceof UpstreamError
      ? { code: failure.code, status: failure.status }
      : { code: 'unexpected' },
  );
  return 'failed';
}

/**
 * Answers with the hosted model; where it fails, is paused, or writes nothing that stands, with the offline engine and a notice
 * that says so.
 */
export async function answerWithFallback(options: FallbackOptions): Promise<Answer> {
  const hosted = await tryHosted(options);
  if (hosted !== 'failed' && hosted !== 'unfounded') return hosted;
  const answer = await options.answerOffline(apart(options.run.emit));
  const text = hosted === 'failed' ? FELL_BACK : FELL_BACK_UNFOUNDED;
  return { ...answer, notices: [...answer.notices, { kind: 'fallback', text, citations: [] }] };
}
