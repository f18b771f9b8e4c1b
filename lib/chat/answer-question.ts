import type { Library } from '@/lib/indexing/library';
import type { Answer } from '@/lib/schema/answer';
import type { AnswerEvent } from './answer-event';
import { answerWithFallback } from './answer-with-fallback';
import type { FallbackOptions } from './answer-with-fallback';
import { composeAnswer, plainAnswer } from './compose-answer';
import type { Engine } from './engine';
import { createEventQueue } from './event-queue';
import { prepareLibrary } from './prepare-library';
import { MAX_QUESTION_LENGTH, readQuestion } from './read-question';
import { runEngine } from './run-engine';
import type { EngineRun } from './run-engine';
import { EMPTY_QUESTION, QUESTION_TOO_LONG } from './words';

export type AnswerOptions = {
  library: Library;
  engine: Engine;
  question: string;
  /** Earlier questions of the conversation, oldest first. */
  earlier?: readonly string[];
  /** What becomes of a model's sentence that nothing supports. Default: cut. */
  unverified?: 'cut' | 'mark';
  /** Told of every sentence of the offline engine that does not stand: always a defect of ours. */
  onDefect?: (message: string) => void;
  /** Told how a hosted model failed. */
  onFailure?: FallbackOptions['onFailure'];
  signal?: AbortSignal;
};

export type AnswerRun = {
  /** What happens, as it happens; may be read late or not at all. */
  readonly events: AsyncIterable<AnswerEvent>;
  /** Always comes, except where the signal aborts: then it rejects with its reason. */
  readonly answer: Promise<Answer>;
};

async function answerOffline(run: EngineRun, onDefect: AnswerOptions['onDefect']): Promise<Answer> {
  const outcome = await runEngine(run);
  run.signal?.throwIfAborted();
  for (const { sentence, problems } of outcome.grounder.unbound) {
    const what = problems.map(({ kind, text }) => `${kind} ${text}`).join('，');
    onDefect?.(`离线引擎写了没有依据的句子：${sentence}（${what}）`);
  }
  if (outcome.failure !== undefined && outcome.grounder.text.trim() === '') throw outcome.failure;
  run.emit({ type: 'status', stage: 'checking' });
  return composeAnswer(outcome, { engine: 'offline', prepared: run.prepared });
}

/**
 * Answers a question with either engine on the same path: tools, draft, verification. Blank and too long questions get a
 * friendly sentence. Same library, engine and question: same answer (offline).
 */
export function answerQuestion(options: AnswerOptions): AnswerRun {
  const { library, engine, signal, unverified = 'cut', onDefect, onFailure } = options;
  const queue = createEventQueue<AnswerEvent>();
  const question = readQuestion(options.question);
  const earlier = (options.earlier ?? [])
    .map(readQuestion)
    .filter((one) => one !== '' && one.length <= MAX_QUESTION_LENGTH);
  async function run(): Promise<Answer> {
    const decline = (text: string) =>
      plainAnswer(engine.name, { status: 'declined', answer: text });
    if (question === '') return decline(EMPTY_QUESTION);
    if (question.length > MAX_QUESTION_LENGTH) return decline(QUESTION_TOO_LONG);
    signal?.throwIfAborted();
    const prepared = prepareLibrary(library);
    const emit = (event: AnswerEvent) => queue.push(event);
    const asked = { prepared, question, earlier, unverified, ...(signal && { signal }) };
    if (engine.name === 'offline') return answerOffline({ ...asked, engine, emit }, onDefect);
    return answerWithFallback({
      run: { ...asked, engine, emit },
      answerOffline: (emitApart) =>
        answerOffline({ ...asked, engine: engine.fallback, emit: emitApart }, onDefect),
      onFailure,
    });
  }
  const answer = run()
    .then((made) => {
      for (const notice of made.notices) queue.push({ type: 'notice', notice });
      queue.push({ type: 'answer', answer: made });
      return made;
    })
    .finally(() => queue.close());
  // The reader of the events may never ask for the promise: an abort must not become an unhandled rejection.
  answer.catch(() => undefined);
  return { events: queue, answer };
}
