import type { LanguageModelV3Message, LanguageModelV3Prompt } from '@ai-sdk/provider';

/** What the tools have brought in this turn, by tool call id. */
export type ToolResults = ReadonlyMap<string, { toolName: string; output: unknown }>;

export type Turn = {
  question: string;
  /** Earlier questions of the conversation, oldest first. What an assistant said before is not believed. */
  earlier: string[];
  results: ToolResults;
};

const textOf = (message: LanguageModelV3Message): string =>
  message.role === 'user'
    ? message.content.map((part) => (part.type === 'text' ? part.text : '')).join('\n')
    : '';

/** The last question, those before it, and the tool results that came after it. */
export function readTurn(prompt: LanguageModelV3Prompt): Turn {
  const last = prompt.findLastIndex(({ role }) => role === 'user');
  const earlier = prompt
    .slice(0, Math.max(0, last))
    .filter(({ role }) => role === 'user')
    .map(textOf);
  const results = new Map<string, { toolName: string; output: unknown }>();
  for (const message of prompt.slice(last + 1)) {
    if (message.role !== 'tool') continue;
    for (const part of message.content) {
      if (part.type !== 'tool-result') continue;
      const output = part.output.type === 'json' ? part.output.value : undefined;
      results.set(part.toolCallId, { toolName: part.toolName, output });
    }
  }
  const question = prompt[last];
  return { question: question ? textOf(question) : '', earlier, results };
}
