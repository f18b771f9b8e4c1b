import { answerQuestion, createEngine, toUiChunks } from '@/lib/chat';
import type { AnswerEvent, ChatChunk } from '@/lib/chat';
import type { HostedLimits } from '@/lib/answer/hosted/hosted-limits';
import type { Library } from '@/lib/indexing/library';
import type { Answer } from '@/lib/schema/answer';

/** Sizes of the tests; times long enough for a machine that is busy with other things. */
export const LIMITS: HostedLimits = {
  headerMs: 12_000,
  gapMs: 12_000,
  totalMs: 15_000,
  bytes: 4_000_000,
  characters: 20_000,
  toolCalls: 8,
  argumentCharacters: 8_000,
};

/** Short, so that hanging costs little; the proportions are those of the real limits. */
export const SHORT_LIMITS: HostedLimits = {
  ...LIMITS,
  headerMs: 700,
  gapMs: 700,
  totalMs: 2_000,
};

export const KEY = 'sk-hostile-5f8e2d';
export const TODAY = '2026-11-21';

/** What a reader of the page got for one question. */
export type Outcome = {
  readonly answer: Answer;
  readonly events: readonly AnswerEvent[];
  readonly chunks: readonly ChatChunk[];
  /** Text parts of the UI stream, whole. */
  readonly texts: readonly string[];
  readonly failures: readonly unknown[];
  readonly ms: number;
};

export type Question = {
  library: Library;
  baseUrl: string;
  /** Says how the server behaves. */
  model: string;
  question: string;
  unverified?: 'cut' | 'mark';
  limits?: HostedLimits;
};

function textsOf(chunks: readonly ChatChunk[]): string[] {
  const texts = new Map<string, string>();
  for (const chunk of chunks) {
    if (chunk.type === 'text-delta') texts.set(chunk.id, (texts.get(chunk.id) ?? '') + chunk.delta);
  }
  return [...texts.values()];
}

/** Asks a hosted engine at `baseUrl` with an engine of its own: no case trips another one's breaker. */
export async function askHosted({
  library,
  baseUrl,
  model,
  question,
  unverified,
  limits = LIMITS,
}: Question): Promise<Outcome> {
  const engine = createEngine({
    library,
    today: TODAY,
    hosted: { baseUrl, apiKey: KEY, model, limits },
  });
  const failures: unknown[] = [];
  const start = performance.now();
  const run = answerQuestion({
    library,
    engine,
    question,
    onFailure: (failure) => failures.push(failure),
    ...(unverified && { unverified }),
  });
  const events: AnswerEvent[] = [];
  const watched = (async function* () {
    for await (const event of run.events) {
      events.push(event);
      yield event;
    }
  })();
  const chunks: ChatChunk[] = [];
  for await (const chunk of toUiChunks(watched)) chunks.push(chunk);
  const answer = await run.answer;
  return {
    answer,
    events,
    chunks,
    texts: textsOf(chunks),
    failures,
    ms: performance.now() - start,
  };
}
