import type { InferUITools, UIMessage, UIMessageChunk } from 'ai';
import type { Answer, Citation, Notice } from '@/lib/schema/answer';
import type { AnswerStage } from './answer-event';
import type { ChatToolSet } from './tools';

/**
 * The data parts of /api/chat: `data-citation` (id = n, before the text that uses it), `data-notice`, transient `data-status`, at
 * last `data-answer`, which is the answer whatever text came before. A status `searching` withdraws the text so far: a hosted
 * model failed in the middle, or looked things up again; what follows is a new text part with citations numbered anew.
 */
export type ChatData = {
  citation: Citation;
  notice: Notice;
  status: { stage: AnswerStage };
  answer: Answer;
};
export type ChatTools = InferUITools<ChatToolSet>;
/** One message of the page's conversation; server and browser share this type. */
export type ChatMessage = UIMessage<never, ChatData, ChatTools>;
export type ChatChunk = UIMessageChunk<never, ChatData>;
