import { UpstreamError } from '@/lib/answer/hosted/upstream-error';
import type { Answer } from '@/lib/schema/answer';
import type { AnswerEvent } from './answer-event';
import { composeAnswer, plainAnswer } from './compose-answer';
import { runHostedEngine } from './run-hosted-engine';
import type { HostedRun } from './run-hosted-engine';
import { FELL_BACK, FELL_BACK_UNFOUNDED, OUT_OF_REMIT } from './words';

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

type NoAnswer = 'failed' | 'unfounded' | 'declined';

/** One try with the hosted model: its answer, or why there is none. */
async function tryHosted({ run, onFailure }: FallbackOptions): Promise<Answer | NoAnswer> {
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
    if (outcome.grounder.status === 'declined') return 'declined';
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

const withNotice = (answer: Answer, text: string): Answer => ({
  ...answer,
  notices: [...answer.notices, { kind: 'fallback', text, citations: [] }],
});

/**
 * A model that declines is asked for no reasons: it may refuse too much, or say in its refusal what nothing supports. Where the
 * offline engine has an answer, that is given; else the refusal, in our own words.
 */
async function answerDeclined({ run, answerOffline }: FallbackOptions): Promise<Answer> {
  const events: AnswerEvent[] = [];
  const second = await answerOffline((event) => events.push(event));
  if (second.status === 'answered') {
    const emit = apart(run.emit);
    for (const event of events) emit(event);
    return withNotice(second, FELL_BACK_UNFOUNDED);
  }
  run.emit({ type: 'status', stage: 'searching' }); // whatever the model showed is withdrawn
  const answer = second.status === 'declined' ? second.answer : OUT_OF_REMIT;
  return plainAnswer('llm', { status: 'declined', answer });
}

/**
 * Answers with the hosted model; where it fails, is paused, or writes nothing that stands, with the offline engine and a notice
 * that says so.
 */
export async function answerWithFallback(options: FallbackOptions): Promise<Answer> {
  const hosted = await tryHosted(options);
  if (hosted === 'declined') return answerDeclined(options);
  if (hosted !== 'failed' && hosted !== 'unfounded') return hosted;
  const answer = await options.answerOffline(apart(options.run.emit));
  return withNotice(answer, hosted === 'failed' ? FELL_BACK : FELL_BACK_UNFOUNDED);
}
