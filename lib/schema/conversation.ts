import { z } from 'zod';
import { answerSchema } from './answer';

const isoTime = z.iso.datetime();

/** What one browser asked, one question after the other. Its first question names it until somebody renames it. */
export const conversationSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1).max(200),
  createdAt: isoTime,
  updatedAt: isoTime,
  turns: z.number().int().nonnegative(),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** One call of a tool while an answer was made: what was searched, what was found. */
export const toolCallRecordSchema = z.strictObject({
  tool: z.string(),
  input: z.unknown(),
  output: z.unknown(),
});
export type ToolCallRecord = z.infer<typeof toolCallRecordSchema>;

/** A question and what was answered, kept with its evidence and the corpus version, so that it can be checked again later. */
export const turnSchema = z.strictObject({
  id: z.string().min(1),
  conversation: z.string().min(1),
  /** From 0. */
  position: z.number().int().nonnegative(),
  question: z.string().min(1),
  answer: answerSchema,
  toolCalls: z.array(toolCallRecordSchema),
  version: z.string(),
  answeredAt: isoTime,
});
export type Turn = z.infer<typeof turnSchema>;

export const feedbackReasonSchema = z.enum(['数字不对', '出处不符', '没找到', '过时', '其他']);

export const feedbackSchema = z.strictObject({
  id: z.string().min(1),
  turn: z.string().min(1),
  verdict: z.enum(['right', 'wrong']),
  /** Why it is wrong; none where it is right. */
  reason: feedbackReasonSchema.optional(),
  note: z.string().max(2000),
  createdAt: isoTime,
});
export type Feedback = z.infer<typeof feedbackSchema>;
