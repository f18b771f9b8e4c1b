import type { ToolCallRecord } from '@/lib/schema/conversation';
import type { AnswerEvent } from './answer-event';

/** The tool calls of an answer with what they brought, in order: what is kept beside it. */
export async function toolCallsOf(events: AsyncIterable<AnswerEvent>): Promise<ToolCallRecord[]> {
  const records = new Map<string, ToolCallRecord>();
  for await (const event of events) {
    if (event.type === 'tool-call')
      records.set(event.id, { tool: event.tool, input: event.input, output: null });
    if (event.type === 'tool-result') {
      const known = records.get(event.id);
      if (known) records.set(event.id, { ...known, output: event.output });
    }
  }
  return [...records.values()];
}
