import type { Chunk, ToolStep, Turn } from './turn';

/** The next state of a turn after one chunk of the UI message stream; chunks that the page does not show change nothing. */
export function applyChunk(turn: Turn, chunk: Chunk): Turn {
  switch (chunk.type) {
    case 'text-start':
      // A second text part is a second paragraph, never glued to the first.
      return { ...turn, phase: 'streaming', text: turn.text === '' ? '' : `${turn.text}\n\n` };
    case 'text-delta':
      return { ...turn, phase: 'streaming', text: turn.text + chunk.delta };
    case 'data-status': {
      const { stage } = chunk.data;
      // An answer that begins anew with a search withdraws its text so far: the model failed, or looks things up again.
      return stage === 'searching'
        ? { ...turn, stage, text: '', citations: [] }
        : { ...turn, stage };
    }
    case 'data-citation':
      return { ...turn, citations: withCitation(turn.citations, chunk.data) };
    case 'data-notice':
      return { ...turn, notices: [...turn.notices, chunk.data] };
    case 'data-answer': {
      const { answer: text, citations, notices } = chunk.data;
      return { ...turn, text, citations, notices, answer: chunk.data };
    }
    case 'error':
      return { ...turn, phase: 'failed', error: chunk.errorText };
    case 'abort':
      return { ...turn, phase: 'stopped' };
    default:
      return { ...turn, steps: withToolChunk(turn.steps, chunk) };
  }
}

/** What the end of the stream makes of a turn: without a verified answer it is not done. */
export function endTurn(turn: Turn): Turn {
  if (turn.phase === 'failed' || turn.phase === 'stopped') return turn;
  if (turn.answer) return { ...turn, phase: 'done' };
  return { ...turn, phase: 'failed', error: '回答没有收完，连接可能断了。' };
}

function withCitation(citations: Turn['citations'], added: Turn['citations'][number]) {
  return [...citations.filter(({ n }) => n !== added.n), added].sort((a, b) => a.n - b.n);
}

function withToolChunk(steps: Turn['steps'], chunk: Chunk): Turn['steps'] {
  switch (chunk.type) {
    case 'tool-input-start':
      return withStep(steps, { id: chunk.toolCallId, name: chunk.toolName });
    case 'tool-input-available':
      return withStep(steps, { id: chunk.toolCallId, name: chunk.toolName, input: chunk.input });
    case 'tool-input-error':
      return withStep(steps, {
        id: chunk.toolCallId,
        name: chunk.toolName,
        input: chunk.input,
        error: chunk.errorText,
      });
    case 'tool-output-available':
      return withResult(steps, chunk.toolCallId, { output: chunk.output });
    case 'tool-output-error':
      return withResult(steps, chunk.toolCallId, { error: chunk.errorText });
    default:
      return steps;
  }
}

function withStep(steps: Turn['steps'], step: ToolStep): Turn['steps'] {
  const at = steps.findIndex(({ id }) => id === step.id);
  return at === -1
    ? [...steps, step]
    : steps.map((old, i) => (i === at ? { ...old, ...step } : old));
}

function withResult(steps: Turn['steps'], id: string, result: Pick<ToolStep, 'output' | 'error'>) {
  return steps.map((step) => (step.id === id ? { ...step, ...result } : step));
}
