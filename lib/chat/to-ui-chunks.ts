import type { AnswerEvent } from './answer-event';
import type { ChatChunk } from './chat-message';

const idOf = (parts: number): string => (parts === 0 ? 'answer' : `answer-${parts + 1}`);

function chunkOf(event: Exclude<AnswerEvent, { type: 'text' }>): ChatChunk[] {
  switch (event.type) {
    case 'status':
      return [{ type: 'data-status', data: { stage: event.stage }, transient: true }];
    case 'tool-call':
      return [
        {
          type: 'tool-input-available',
          toolCallId: event.id,
          toolName: event.tool,
          input: event.input,
        },
      ];
    case 'tool-result':
      return [{ type: 'tool-output-available', toolCallId: event.id, output: event.output }];
    case 'tool-error':
      return [{ type: 'tool-output-error', toolCallId: event.id, errorText: event.error }];
    case 'citation':
      return [{ type: 'data-citation', id: String(event.citation.n), data: event.citation }];
    case 'notice':
      return [{ type: 'data-notice', data: event.notice }];
    case 'answer':
      return [{ type: 'data-answer', data: event.answer }];
  }
}

/** An answer begins anew with a search: its text so far is withdrawn, and what comes is another part. */
const withdraws = (event: AnswerEvent): boolean =>
  event.type === 'status' && event.stage === 'searching';

/** Writes text events as text parts: what is withdrawn stays a part of its own, what follows opens the next. */
function createTextParts() {
  let isOpen = false;
  let hasText = false;
  let parts = 0;
  return {
    write(delta: string): ChatChunk[] {
      const start: ChatChunk[] = isOpen ? [] : [{ type: 'text-start', id: idOf(parts) }];
      isOpen = true;
      hasText = true;
      return [...start, { type: 'text-delta', id: idOf(parts), delta }];
    },
    close(): ChatChunk[] {
      const end: ChatChunk[] = isOpen ? [{ type: 'text-end', id: idOf(parts) }] : [];
      isOpen = false;
      return end;
    },
    withdraw() {
      if (hasText) parts += 1;
      hasText = false;
    },
    get hasText() {
      return hasText;
    },
  };
}

/** The events of an answer as chunks of the AI SDK's UI message stream. */
export async function* toUiChunks(events: AsyncIterable<AnswerEvent>): AsyncGenerator<ChatChunk> {
  const text = createTextParts();
  yield { type: 'start' };
  for await (const event of events) {
    if (event.type === 'text') {
      yield* text.write(event.delta);
      continue;
    }
    if (withdraws(event) || event.type === 'notice' || event.type === 'answer') yield* text.close();
    if (withdraws(event)) text.withdraw();
    // An answer that no engine wrote (a blank question) still is text for readers of the plain stream.
    if (event.type === 'answer' && !text.hasText) {
      yield* text.write(event.answer.answer);
      yield* text.close();
    }
    yield* chunkOf(event);
  }
  yield* text.close();
  yield { type: 'finish' };
}
