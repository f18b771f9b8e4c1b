import type { CollectedToolCall } from './collect-tool-calls';
import type { ChatRequest } from './read-request';

/**
 * Reasoning that came with tool calls, for as long as one answer takes. DeepSeek and Kimi refuse a second request (HTTP 400) whose
 * assistant message lacks the `reasoning_content` that they sent with its calls, and the AI SDK does not keep it. It goes back
 * to the server that it came from and nowhere else.
 */
export type ReasoningMemory = {
  keep(reply: { calls: readonly CollectedToolCall[]; reasoning: string }): void;
  /** The request with each assistant message's reasoning put back. */
  restore(request: ChatRequest): ChatRequest;
};

export function createReasoningMemory(): ReasoningMemory {
  const byFirstCall = new Map<string, string>();
  return {
    keep({ calls, reasoning }) {
      const first = calls[0];
      if (first && reasoning !== '') byFirstCall.set(first.id, reasoning);
    },
    restore: (request) => ({
      ...request,
      messages: request.messages.map((message) => {
        const reasoning = byFirstCall.get(message.tool_calls?.[0]?.id ?? '');
        return reasoning === undefined ? message : { ...message, reasoning_content: reasoning };
      }),
    }),
  };
}
