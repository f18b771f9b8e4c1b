import { z } from 'zod';
import { createToolCallCollector } from './collect-tool-calls';
import type { CollectedToolCall } from './collect-tool-calls';
import type { HostedLimits } from './hosted-limits';
import type { UpstreamEvent } from './read-events';
import { isFinished } from './read-finish';
import { createMessageReader, messageSchema } from './read-message';
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
type Choice = z.infer<typeof choiceSchema>;

/** The first choice of a chunk; nothing for a chunk that says nothing of the answer. */
function choiceOf(data: unknown): Choice | undefined {
  const read = chunkSchema.safeParse(data);
  if (!read.success) throw new UpstreamError({ code: 'broken' });
  const { error, object, choices, usage } = read.data;
  if (error || object === 'error') throw new UpstreamError({ code: 'error-chunk' });
  if (choices) return choices.find(({ index }) => (index ?? 0) === 0);
  // Usage alone, or a chunk of no content: nothing is lost. Anything else is a server saying something that is no reply.
  if (usage || object === 'chat.completion.chunk') return undefined;
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
  const reader = createMessageReader({ toolCalls, limits });
  const hasSaid = () => reader.text !== '' || !toolCalls.isEmpty;
  let isOver = false;

  function take({ delta, message, finish_reason: reason }: Choice): string {
    // A last chunk may repeat the whole message beside the deltas that brought it.
    const piece = delta ?? (reader.text === '' ? message : undefined);
    const added = piece ? reader.take(piece) : '';
    if (added !== '' && isOver) throw new UpstreamError({ code: 'broken' });
    isOver = isFinished(reason) || isOver;
    return added;
  }

  for await (const event of takeTail(events, { isOver: () => isOver })) {
    if (event === 'done') {
      isOver ||= hasSaid();
      break;
    }
    const choice = choiceOf(event.data);
    const text = choice ? take(choice) : '';
    if (text !== '') yield { type: 'text', text };
  }
  if (!isOver) throw new UpstreamError({ code: hasSaid() ? 'truncated' : 'empty' });
  const calls = request.mayCallTools ? toolCalls.take() : [];
  if (calls.length === 0 && reader.text.trim() === '') throw new UpstreamError({ code: 'empty' });
  yield { type: 'end', calls, reasoning: reader.reasoning };
}
