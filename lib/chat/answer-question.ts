import type { Library } from '@/lib/indexing/library';
import type { Answer } from '@/lib/schema/answer';
import { writeNotices } from '@/lib/verify/write-notices';
import type { AnswerEvent } from './answer-event';
import type { Engine } from './engine';
import { createEventQueue } from './event-queue';
import { prepareLibrary } from './prepare-library';
import { MAX_QUESTION_LENGTH, readQuestion } from './read-question';
import { runEngine } from './run-engine';
import type { EngineOutcome, EngineRun } from './run-engine';
import { CANNOT_ANSWER, EMPTY_QUESTION, FELL_BACK, QUESTION_TOO_LONG } from './words';

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
  signal?: AbortSignal;
};

export type AnswerRun = {
  /** What happens, as it happens; may be read late or not at all. */
  readonly events: AsyncIterable<AnswerEvent>;
  /** Always comes, except where the signal aborts: then it rejects with its reason. */
  readonly answer: Promise<Answer>;
};

const plain = (engine: Engine, status: Answer['status'], answer: string): Answer => ({
  status,
  answer,
  citations: [],
  figures: [],
  notices: [],
  engine: engine.name,
});

function composeAnswer({ grounder, evidence }: EngineOutcome, run: EngineRun): Answer {
  const { engine, prepared } = run;
  const text = grounder.text.trim();
  if (text === '') return plain(engine, 'not_found', CANNOT_ANSWER);
  const notices = writeNotices({
    bound: grounder.bound,
    evidence,
    view: prepared.view,
    citations: grounder.citations,
  });
  if (grounder.unbound.length > 0 && engine.name === 'llm') {
    notices.push({
      kind: 'unverified',
      text: '有内容在资料中找不到依据，已删去或标出。',
      citations: [],
    });
  }
  return {
    // An answer that cites nothing has found nothing.
    status:
      grounder.status === 'answered' && grounder.citations.length === 0
        ? 'not_found'
        : grounder.status,
    answer: text,
    citations: [...grounder.citations],
    figures: [...grounder.figures],
    notices,
    engine: engine.name,
  };
}

async function answerWith(run: EngineRun, onDefect?: (message: string) => void): Promise<Answer> {
  const outcome = await runEngine(run);
  run.signal?.throwIfAborted();
  const { engine } = run;
  if (engine.name === 'offline') {
    for (const { sentence, problems } of outcome.grounder.unbound) {
      onDefect?.(
        `离线引擎写了没有依据的句子：${sentence}（${problems.map(({ kind, text }) => `${kind} ${text}`).join('，')}）`,
      );
    }
  }
  const isEmpty = outcome.grounder.text.trim() === '';
  if (engine.fallback && (outcome.failure !== undefined || isEmpty)) {
    const answer = await answerWith({ ...run, engine: engine.fallback }, onDefect);
    return {
      ...answer,
      notices: [...answer.notices, { kind: 'fallback', text: FELL_BACK, citations: [] }],
    };
  }
  if (outcome.failure !== undefined && isEmpty) throw outcome.failure;
  run.emit({ type: 'status', stage: 'checking' });
  return composeAnswer(outcome, run);
}

/**
 * Answers a question with either engine on the same path: tools, draft, verification. Blank and too long questions get a
 * friendly sentence. Same library, engine and question: same answer (offline).
 */
export function answerQuestion(options: AnswerOptions): AnswerRun {
  const { library, engine, signal, unverified = 'cut', onDefect } = options;
  const queue = createEventQueue<AnswerEvent>();
  const question = readQuestion(options.question);
  const earlier = (options.earlier ?? [])
    .map(readQuestion)
    .filter((one) => one !== '' && one.length <= MAX_QUESTION_LENGTH);
  async function run(): Promise<Answer> {
    if (question === '') return plain(engine, 'declined', EMPTY_QUESTION);
    if (question.length > MAX_QUESTION_LENGTH) return plain(engine, 'declined', QUESTION_TOO_LONG);
    signal?.throwIfAborted();
    const prepared = prepareLibrary(library);
    const emit = (event: AnswerEvent) => queue.push(event);
    return answerWith(
      { prepared, engine, question, earlier, unverified, emit, ...(signal && { signal }) },
      onDefect,
    );
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
