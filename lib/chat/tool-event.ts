import type { TextStreamPart } from 'ai';
import type { AnswerEvent } from './answer-event';
import type { ChatToolSet } from './tools';

const TOOL_FAILED = '工具没有执行成功';

/** What a part of the stream says about tools, for whoever watches; nothing for other parts. */
export function toolEvent(part: TextStreamPart<ChatToolSet>): AnswerEvent | undefined {
  switch (part.type) {
    case 'tool-call':
      return { type: 'tool-call', id: part.toolCallId, tool: part.toolName, input: part.input };
    case 'tool-result':
      return { type: 'tool-result', id: part.toolCallId, tool: part.toolName, output: part.output };
    case 'tool-error':
      return { type: 'tool-error', id: part.toolCallId, tool: part.toolName, error: TOOL_FAILED };
    default:
      return undefined;
  }
}
