import { stepCountIs, streamText } from 'ai';
import type { LanguageModelV3 } from '@ai-sdk/provider';
import { UpstreamError } from '@/lib/answer/hosted/upstream-error';
import { LAST_STEP_INSTRUCTIONS } from '@/lib/answer/prompts/hosted-instructions';
import { createGrounder } from '@/lib/verify/create-grounder';
import { createDraftWriter } from './create-draft-writer';
import type { DraftWriter } from './create-draft-writer';
import { createTurn } from './create-turn';
import type { HostedEngine } from './engine';
import { repairDraft } from './repair-draft';
import { MAX_STEPS, messagesOf } from './run-engine';
import type { EngineOutcome, EngineRun } from './run-engine';
import { startDeadline } from './start-deadline';
import { toolEvent } from './tool-event';
import { createTools } from './tools';
import type { ChatToolSet } from './tools';

export type HostedRun = Omit<EngineRun, 'engine'> & { readonly engine: HostedEngine };

type Attempt = {
  readonly run: HostedRun;
  readonly model: LanguageModelV3;
  readonly tools: ChatToolSet;
  readonly writer: DraftWriter;
  readonly signal: AbortSignal;
};

function start({ run, model, tools, signal }: Attempt) {
  const { system } = run.engine;
  return streamText({
    model,
    system,
    messages: messagesOf(run),
    tools,
    stopWhen: stepCountIs(MAX_STEPS),
    prepareStep: ({ stepNumber }) =>
      stepNumber < MAX_STEPS - 1
        ? {}
        : { toolChoice: 'none', system: `${system}\n\n${LAST_STEP_INSTRUCTIONS}` },
    maxRetries: 0, // a second try costs the reader the same wait again; the offline engine answers at once
    abortSignal: signal,
    onError: () => undefined, // errors come as parts of the stream, too
  });
}

/** Reads one draft to its end. Throws what went wrong upstream. */
async function readDraft(attempt: Attempt, result: ReturnType<typeof start>): Promise<void> {
  const { run, writer } = attempt;
  for await (const part of result.fullStream) {
    const event = toolEvent(part);
    // What a model says before it looks things up is no part of the answer.
    if (part.type === 'tool-call' || part.type === 'text-start') writer.restart();
    if (event) run.emit(event);
    if (part.type === 'text-delta') writer.push(part.text);
    if (part.type === 'error') throw part.error;
    if (part.type === 'abort') throw new UpstreamError({ code: 'too-slow' });
  }
  writer.end();
  if (writer.draft.trim() === '') throw new UpstreamError({ code: 'empty' });
}

async function repair(attempt: Attempt, result: ReturnType<typeof start>): Promise<void> {
  const { run, model, tools, writer, signal } = attempt;
  const { unbound, status } = writer.grounder;
  // A refusal is said in our own words: nothing of it needs repair.
  if (unbound.length === 0 || status === 'declined' || signal.aborted) return;
  run.emit({ type: 'status', stage: 'checking' });
  try {
    const { messages } = await result.response;
    const draft = await repairDraft({
      engine: run.engine,
      model,
      tools,
      messages: [...messagesOf(run), ...messages],
      draft: writer.draft,
      unbound,
      signal,
    });
    writer.rewrite(draft);
  } catch {
    // The draft came to its end: an upstream that fails now costs the repair, and what does not stand is cut.
  }
}

/** Does the answer stand on something? One that claims to answer needs a citation; that something was not found needs a look. */
function stands({ grounder }: DraftWriter, hasLooked: boolean): boolean {
  if (grounder.text.trim() === '') return false;
  if (grounder.citations.length > 0) return true;
  return grounder.status === 'not_found' && hasLooked;
}

/**
 * Runs a hosted model over one question: draft, verification as it streams, one repair. The outcome has a failure where the
 * upstream failed or time ran out; nothing more is shown then. Rejects only where the caller stops.
 */
export async function runHostedEngine(
  run: HostedRun,
): Promise<EngineOutcome & { readonly stands: boolean }> {
  const { prepared, engine, question, earlier, unverified } = run;
  const deadline = startDeadline({
    ms: engine.limits.totalMs,
    ...(run.signal && { signal: run.signal }),
  });
  const turn = createTurn();
  const ground = { view: prepared.view, lexicon: prepared.lexicon, evidence: turn.evidence };
  const questions = [question, ...[...earlier].reverse()];
  const begin = () => createGrounder({ ground, questions, isStrict: true, unverified });
  let hasLooked = false;
  const emit: HostedRun['emit'] = (event) => {
    hasLooked ||= event.type === 'tool-result';
    run.emit(event);
  };
  const writer = createDraftWriter({ begin, emit });
  const tools = createTools({ prepared, turn, semantic: engine.semantic });
  const attempt = {
    run: { ...run, emit },
    model: engine.createModel(),
    tools,
    writer,
    signal: deadline.signal,
  };
  let failure: unknown;
  emit({ type: 'status', stage: 'searching' });
  try {
    const result = start(attempt);
    await readDraft(attempt, result);
    await repair(attempt, result);
  } catch (error) {
    failure = deadline.isOver ? new UpstreamError({ code: 'too-slow' }) : error;
  } finally {
    deadline.clear();
  }
  const isGood = failure === undefined && stands(writer, hasLooked);
  if (isGood && !run.signal?.aborted) writer.release();
  return {
    grounder: writer.grounder,
    evidence: turn.evidence,
    stands: isGood,
    ...(failure !== undefined && { failure }),
  };
}
