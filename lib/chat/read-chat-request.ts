import { z } from 'zod';
import { MAX_MESSAGES } from '@/lib/server/limits';
import { Refusal } from '@/lib/server/refusal';
import { requireQuestion } from './require-question';

const partSchema = z.looseObject({ type: z.string(), text: z.string().optional() });
const messageSchema = z.looseObject({
  id: z.string().max(100).optional(),
  role: z.string(),
  parts: z.array(partSchema).max(100).default([]),
});

/** What /api/chat takes: the UI messages of a conversation, as `useChat` and the page send them. */
export const chatRequestSchema = z.looseObject({
  id: z.string().max(100).optional(),
  messages: z.array(messageSchema).min(1).max(MAX_MESSAGES),
});

export type ChatRequest = {
  readonly question: string;
  /** Oldest first. */
  readonly earlier: readonly string[];
  /** Ids that the page gave to its conversation and its last message, where it did. */
  readonly conversation?: string;
  readonly turn?: string;
};

/**
 * What the user typed, and nothing else: assistant and system messages, tool calls and their results in a request are not
 * believed.
 * @throws Refusal where the last user message is empty or too long.
 */
export function readChatRequest({ id, messages }: z.output<typeof chatRequestSchema>): ChatRequest {
  const typed = messages
    .filter(({ role }) => role === 'user')
    .map(({ id: message, parts }) => ({
      message,
      text: parts
        .flatMap(({ type, text }) => (type === 'text' && text !== undefined ? [text] : []))
        .join('\n'),
    }));
  const last = typed.at(-1);
  if (!last) throw new Refusal(400, 'no_question', '请求里没有用户的问题。');
  return {
    question: requireQuestion(last.text),
    earlier: typed.slice(0, -1).map(({ text }) => text),
    ...(id !== undefined && { conversation: id }),
    ...(last.message !== undefined && { turn: last.message }),
  };
}
