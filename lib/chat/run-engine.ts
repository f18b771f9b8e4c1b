import { stepCountIs, streamText } from 'ai';
import type { ModelMessage, TextStreamPart } from 'ai';
import { createGrounder } from '@/lib/verify/create-grounder';
import type { Grounder } from '@/lib/verify/create-grounder';
import type { Evidence } from '@/lib/verify/evidence';
import type { AnswerEvent } from './answer-event';
import { createTurn } from './create-turn';
import type { OfflineEngine } from './engine';
import type { PreparedLibrary } from './prepare-library';
import { toolEvent } from './tool-event';
import { createTools } from './tools';
import type { ChatToolSet } from './tools';

/** A model calls tools at most this often, and the last step must write. */
export const MAX_STEPS = 6;

export type EngineRun = {
  readonly prepared: PreparedLibrary;
  readonly engine: OfflineEngine;
  readonly question: string;
  /** Earlier questions, oldest first. */
  readonly earlier: readonly string[];
  readonly unverified: 'cut' | 'mark';
  readonly emit: (event: AnswerEvent) => void;
  readonly signal?: AbortSignal;
};

export type EngineOutcome = {
  readonly grounder: Grounder;
  readonly evidence: Evidence;
  /** What went wrong upstream; undefined where the draft came to its end. */
  readonly failure?: unknown;
};

export function messagesOf({
  question,
  earlier,
}: Pick<EngineRun, 'question' | 'earlier'>): ModelMessage[] {
  return [...earlier, question].map((content) => ({ role: 'user', content }));
}

/** What a part of the stream means to whoever watches; text only as far as it is verified. */
function eventsOf(part: TextStreamPart<ChatToolSet>, grounder: Grounder): readonly AnswerEvent[] {
  if (part.type === 'text-start') return [{ type: 'status', stage: 'writing' }];
  if (part.type === 'text-delta') return grounder.push(part.text);
  const event = toolEvent(part);
  return event ? [event] : [];
}

/** Runs the offline engine over one question with fresh tools, and grounds its draft as it streams. Never throws. */
export async function runEngine(run: EngineRun): Promise<EngineOutcome> {
  const { prepared, engine, question, earlier, emit, unverified, signal } = run;
  const turn = createTurn();
  const ground = { view: prepared.view, lexicon: prepared.lexicon, evidence: turn.evidence };
  const questions = [question, ...[...earlier].reverse()];
  const grounder = createGrounder({ ground, questions, isStrict: false, unverified });
  let failure: unknown;
  emit({ type: 'status', stage: 'searching' });
  const result = streamText({
    model: engine.createModel(),
    messages: messagesOf(run),
    tools: createTools({ prepared, turn }),
    stopWhen: stepCountIs(MAX_STEPS),
    prepareStep: ({ stepNumber }) => (stepNumber >= MAX_STEPS - 1 ? { toolChoice: 'none' } : {}),
    maxRetries: 0,
    onError: () => undefined, // errors come as parts of the stream, too
    ...(signal && { abortSignal: signal }),
  });
  try {
    for await (const part of result.fullStream) {
      for (const event of eventsOf(part, grounder)) emit(event);
      if (part.type === 'error') failure ??= part.error;
    }
  } catch (error) {
    failure ??= error;
  }
  for (const piece of grounder.flush()) emit(piece);
  return { grounder, evidence: turn.evidence, ...(failure !== undefined && { failure }) };
}
