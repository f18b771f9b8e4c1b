import { stepCountIs, streamText } from 'ai';
import type { ModelMessage } from 'ai';
import { createGrounder } from '@/lib/verify/create-grounder';
import type { Grounder } from '@/lib/verify/create-grounder';
import type { Evidence } from '@/lib/verify/evidence';
import type { AnswerEvent } from './answer-event';
import { createTurn } from './create-turn';
import type { Engine } from './engine';
import type { PreparedLibrary } from './prepare-library';
import { createTools } from './tools';

/** A model calls tools at most this often, and the last step must write. */
export const MAX_STEPS = 6;

export type EngineRun = {
  readonly prepared: PreparedLibrary;
  readonly engine: Engine;
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

/** Runs one engine over one question with fresh tools, and grounds its draft as it streams. Never throws for the model's faults. */
export async function runEngine(run: EngineRun): Promise<EngineOutcome> {
  const { prepared, engine, question, earlier, emit, unverified, signal } = run;
  const turn = createTurn();
  const { view, lexicon } = prepared;
  const ground = { view, lexicon, evidence: turn.evidence };
  const questions = [question, ...[...earlier].reverse()];
  const begin = () =>
    createGrounder({ ground, questions, isStrict: engine.name === 'llm', unverified });
  let grounder = begin();
  let failure: unknown;
  let isWriting = false;

  const show = (pieces: ReturnType<Grounder['push']>) => {
    for (const piece of pieces) emit(piece);
  };
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
      switch (part.type) {
        case 'text-start':
          // A text part that begins anew takes the place of the one before it.
          if (isWriting) grounder = begin();
          break;
        case 'text-delta':
          if (!isWriting) emit({ type: 'status', stage: 'writing' });
          isWriting = true;
          show(grounder.push(part.text));
          break;
        case 'tool-call':
          // What a model says before it looks things up is no part of the answer.
          if (isWriting) grounder = begin();
          isWriting = false;
          emit({ type: 'tool-call', id: part.toolCallId, tool: part.toolName, input: part.input });
          break;
        case 'tool-result':
          emit({
            type: 'tool-result',
            id: part.toolCallId,
            tool: part.toolName,
            output: part.output,
          });
          break;
        case 'tool-error':
          emit({
            type: 'tool-error',
            id: part.toolCallId,
            tool: part.toolName,
            error: '工具没有执行成功',
          });
          break;
        case 'error':
          failure ??= part.error;
          break;
        case 'finish':
          if (part.finishReason === 'length' || part.finishReason === 'error')
            failure ??= new Error(part.finishReason);
          break;
      }
    }
  } catch (error) {
    failure ??= error;
  }
  show(grounder.flush());
  return { grounder, evidence: turn.evidence, ...(failure !== undefined && { failure }) };
}
