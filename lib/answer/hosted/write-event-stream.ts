import type { ReplyPart } from './read-reply';

type Choice = { index: 0; delta: object; finish_reason: string | null };

function choiceOf(part: ReplyPart): Choice {
  if (part.type === 'text') return { index: 0, delta: { content: part.text }, finish_reason: null };
  if (part.calls.length === 0) return { index: 0, delta: {}, finish_reason: 'stop' };
  const tool_calls = part.calls.map(({ id, name, arguments: args }, index) => ({
    index,
    id,
    type: 'function',
    function: { name, arguments: args },
  }));
  return { index: 0, delta: { tool_calls }, finish_reason: 'tool_calls' };
}

/**
 * Writes a reply as the event stream that `@ai-sdk/openai` reads; an error of the reply is an error of the stream. `abandon` is
 * called where nobody reads on, for a generator that waits cannot be told.
 */
export function writeEventStream(
  parts: AsyncGenerator<ReplyPart>,
  { abandon }: { abandon: () => void },
): Response {
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { value, done } = await parts.next();
          if (done) return controller.close();
          const chunk = JSON.stringify({
            object: 'chat.completion.chunk',
            choices: [choiceOf(value)],
          });
          controller.enqueue(encoder.encode(`data: ${chunk}\n\n`));
        } catch (error) {
          controller.error(error);
        }
      },
      cancel: abandon,
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, { headers: { 'content-type': 'text/event-stream' } });
}
