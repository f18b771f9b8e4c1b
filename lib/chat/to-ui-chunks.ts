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

/** The events of an answer as chunks of the AI SDK's UI message stream. */
export async function* toUiChunks(events: AsyncIterable<AnswerEvent>): AsyncGenerator<ChatChunk> {
  let isOpen = false;
  let hasText = false;
  let parts = 0;
  for await (const event of events) {
    const id = idOf(parts);
    if (event.type === 'text') {
      if (!isOpen) yield { type: 'text-start', id };
      isOpen = true;
      hasText = true;
      yield { type: 'text-delta', id, delta: event.delta };
      continue;
    }
    const closes = withdraws(event) || event.type === 'notice' || event.type === 'answer';
    if (closes && isOpen) yield { type: 'text-end', id };
    if (closes) isOpen = false;
    if (withdraws(event) && hasText) {
      hasText = false;
      parts += 1;
    }
    // An answer that no engine wrote (a blank question) still is text for readers of the plain stream.
    if (event.type === 'answer' && !hasText) {
      yield { type: 'text-start', id };
      yield { type: 'text-delta', id, delta: event.answer.answer };
      yield { type: 'text-end', id };
    }
    yield* chunkOf(event);
  }
  if (isOpen) yield { type: 'text-end', id: idOf(parts) };
}
