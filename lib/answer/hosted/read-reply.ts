import { z } from 'zod';
import { createToolCallCollector } from './collect-tool-calls';
import type { CollectedToolCall } from './collect-tool-calls';
import type { HostedLimits } from './hosted-limits';
import { readContent } from './read-content';
import type { UpstreamEvent } from './read-events';
import { isFinished } from './read-finish';
import type { RequestFacts } from './read-request';
import { takeTail } from './take-tail';
import { UpstreamError } from './upstream-error';

/** A reply in one shape, whatever server sent it. */
export type ReplyPart =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'end';
      readonly calls: readonly CollectedToolCall[];
      readonly reasoning: string;
    };

const messageSchema = z.object({
  content: z.unknown().optional(),
  refusal: z.string().nullish(),
  tool_calls: z.unknown().optional(),
  function_call: z.unknown().optional(),
  reasoning_content: z.string().nullish().catch(null),
  reasoning: z.unknown().optional(),
});
const choiceSchema = z.object({
  index: z.number().nullish().catch(null),
  delta: messageSchema.nullish(),
  message: messageSchema.nullish(),
  finish_reason: z.unknown().optional(),
});
const chunkSchema = z.object({
  object: z.unknown().optional(),
  usage: z.unknown().optional(),
  error: z.unknown().optional(),
  choices: z.array(choiceSchema).nullish(),
});
type Message = z.infer<typeof messageSchema>;

/** A chat template that shows through: the server did not read its own model's tool calls or turns. */
const LEAKED = /<tool_call>|<\/?function[=>_]|\[TOOL_CALLS\]|<[|｜][a-z_▁| ｜]+[|｜]>/iu;

function choicesOf({ data }: { data: unknown }): z.infer<typeof choiceSchema>[] {
  const read = chunkSchema.safeParse(data);
  if (!read.success) throw new UpstreamError({ code: 'broken' });
  const { error, object, choices, usage } = read.data;
  if (error || object === 'error') throw new UpstreamError({ code: 'error-chunk' });
  if (choices) return choices;
  // Usage alone, or a chunk of no content: nothing is lost. Anything else is a server saying something that is no reply.
  if (usage || object === 'chat.completion.chunk') return [];
  throw new UpstreamError({ code: 'error-chunk' });
}

/**
 * Reads a reply into text as it comes and the tool calls at its end.
 * @throws UpstreamError where it breaks off, reports an error, is refused, or goes on for too long
 */
export async function* readReply(
  events: AsyncIterable<UpstreamEvent>,
  {
    request,
    limits,
    usedIds,
  }: { request: RequestFacts; limits: HostedLimits; usedIds: Set<string> },
): AsyncGenerator<ReplyPart> {
  const toolCalls = createToolCallCollector({ tools: request.tools, limits, usedIds });
  let isOver = false;
  let text = '';
  let reasoning = '';

  function take(message: Message): string {
    if (message.refusal) throw new UpstreamError({ code: 'refused' });
    toolCalls.add(message.tool_calls);
    if (message.function_call) toolCalls.add({ index: 0, function: message.function_call });
    if (reasoning.length < limits.bytes) reasoning += message.reasoning_content ?? '';
    const added = readContent(message.content);
    text += added;
    if (text.length > limits.characters) throw new UpstreamError({ code: 'too-large' });
    if (/[\ufffd]/.test(added)) throw new UpstreamError({ code: 'broken' });
    if (/[>\]]/.test(added) && LEAKED.test(text)) throw new UpstreamError({ code: 'broken' });
    return added;
  }

  for await (const event of takeTail(events, { isOver: () => isOver })) {
    if (event === 'done') {
      isOver ||= text !== '' || !toolCalls.isEmpty;
      break;
    }
    const choice = choicesOf(event).find(({ index }) => (index ?? 0) === 0);
    if (!choice) continue;
    // A last chunk may repeat the whole message beside the deltas that brought it.
    const message = choice.delta ?? (text === '' ? choice.message : undefined);
    const added = message ? take(message) : '';
    if (added !== '' && isOver) throw new UpstreamError({ code: 'broken' });
    if (added !== '') yield { type: 'text', text: added };
    isOver = isFinished(choice.finish_reason) || isOver;
  }
  if (!isOver) throw new UpstreamError({ code: text === '' ? 'empty' : 'truncated' });
  const calls = request.mayCallTools ? toolCalls.take() : [];
  if (calls.length === 0 && text.trim() === '') throw new UpstreamError({ code: 'empty' });
  yield { type: 'end', calls, reasoning };
}
