import { z } from 'zod';
import type { ToolCallCollector } from './collect-tool-calls';
import type { HostedLimits } from './hosted-limits';
import { readContent } from './read-content';
import { UpstreamError } from './upstream-error';

/** A message, or the piece of one that a chunk brings. */
export const messageSchema = z.object({
  content: z.unknown().optional(),
  refusal: z.string().nullish(),
  tool_calls: z.unknown().optional(),
  function_call: z.unknown().optional(),
  reasoning_content: z.string().nullish().catch(null),
});

/** A chat template that shows through: the server did not read its own model's tool calls or turns. */
const LEAKED = /<tool_call>|<\/?function[=>_]|\[TOOL_CALLS\]|<[|｜][a-z_▁| ｜]+[|｜]>/iu;

export type MessageReader = {
  /** Takes a piece; gives back the text that it adds. */
  take(piece: z.infer<typeof messageSchema>): string;
  readonly text: string;
  readonly reasoning: string;
};

/** Puts a message together: text for the draft, tool calls for the collector, reasoning only to be sent back. */
export function createMessageReader({
  toolCalls,
  limits,
}: {
  toolCalls: ToolCallCollector;
  limits: HostedLimits;
}): MessageReader {
  let text = '';
  let reasoning = '';

  function check(added: string): void {
    if (text.length > limits.characters) throw new UpstreamError({ code: 'too-large' });
    const isHoled = added.includes('\ufffd'); // half a character, decoded by the server
    const isLeaked = /[>\]]/.test(added) && LEAKED.test(text);
    if (isHoled || isLeaked) throw new UpstreamError({ code: 'broken' });
  }

  return {
    take({
      content,
      refusal,
      tool_calls: calls,
      function_call: legacy,
      reasoning_content: thought,
    }) {
      if (refusal) throw new UpstreamError({ code: 'refused' });
      toolCalls.add(calls);
      if (legacy) toolCalls.add({ index: 0, function: legacy });
      reasoning += thought ?? '';
      const added = readContent(content);
      text += added;
      check(added);
      return added;
    },
    get text() {
      return text;
    },
    get reasoning() {
      return reasoning;
    },
  };
}
