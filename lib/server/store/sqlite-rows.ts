import type { Row } from '@libsql/client';
import { conversationSchema, feedbackSchema, turnSchema } from '@/lib/schema/conversation';
import type { Conversation, Feedback, Turn } from '@/lib/schema/conversation';

const parseJson = (value: unknown): unknown => JSON.parse(String(value));

/** Rows as the vocabulary's shapes; a row that no longer reads (written by hand, a broken disk) throws. */
export function toConversation(row: Row): Conversation {
  return conversationSchema.parse({
    id: row.id,
    title: row.title,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    turns: Number(row.turns),
  });
}

export function toTurn(row: Row): Turn {
  return turnSchema.parse({
    id: row.id,
    conversation: row.conversation,
    position: Number(row.position),
    question: row.question,
    answer: parseJson(row.answer),
    toolCalls: parseJson(row.tool_calls),
    version: row.version,
    answeredAt: row.answered_at,
  });
}

/** Reads the columns that `feedback_`-prefixed aliases select beside a turn's. */
export function toFeedback(row: Row): Feedback {
  return feedbackSchema.parse({
    id: row.feedback_id,
    turn: row.id,
    verdict: row.verdict,
    ...(row.reason === null ? {} : { reason: row.reason }),
    note: row.note,
    createdAt: row.created_at,
  });
}
