import type { AnswerEvent } from './answer-event';
import type { ChatChunk } from './chat-message';

const TEXT_ID = 'answer';

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

/** The events of an answer as chunks of the AI SDK's UI message stream. */
export async function* toUiChunks(events: AsyncIterable<AnswerEvent>): AsyncGenerator<ChatChunk> {
  let isOpen = false;
  let hasText = false;
  for await (const event of events) {
    if (event.type === 'text') {
      if (!isOpen) yield { type: 'text-start', id: TEXT_ID };
      isOpen = true;
      hasText = true;
      yield { type: 'text-delta', id: TEXT_ID, delta: event.delta };
      continue;
    }
    const closes = event.type === 'notice' || event.type === 'answer';
    if (closes && isOpen) yield { type: 'text-end', id: TEXT_ID };
    if (closes) isOpen = false;
    // An answer that no engine wrote (a blank question) still is text for readers of the plain stream.
    if (event.type === 'answer' && !hasText) {
      yield { type: 'text-start', id: TEXT_ID };
      yield { type: 'text-delta', id: TEXT_ID, delta: event.answer.answer };
      yield { type: 'text-end', id: TEXT_ID };
    }
    yield* chunkOf(event);
  }
  if (isOpen) yield { type: 'text-end', id: TEXT_ID };
}
