import type { UIMessageChunk } from 'ai';
import type { AnswerStage, ChatData } from '@/lib/chat';
import type { Answer, Citation, Notice } from '@/lib/schema/answer';

/** What /api/chat sends. Tool chunks carry what the tools took and gave as plain JSON. */
export type Chunk = UIMessageChunk<never, ChatData>;

/** One tool call as the reader may see it under 过程. */
export type ToolStep = {
  id: string;
  name: string;
  input?: unknown;
  output?: unknown;
  error?: string;
};

/** A question and what has come of it so far. */
export type Turn = {
  id: string;
  question: string;
  /** Markdown with numeric markers; of a finished turn the answer's own text. */
  text: string;
  citations: readonly Citation[];
  notices: readonly Notice[];
  steps: readonly ToolStep[];
  stage?: AnswerStage;
  phase: 'waiting' | 'streaming' | 'done' | 'stopped' | 'failed';
  /** Why it failed, for the reader. */
  error?: string;
  /** Whole, once it has been verified to the end. */
  answer?: Answer;
  /** Of a turn that was kept: when it was answered (ISO time), and from which corpus version. */
  kept?: { answeredAt: string; version: string };
};

export function newTurn({ id, question }: Pick<Turn, 'id' | 'question'>): Turn {
  return { id, question, text: '', citations: [], notices: [], steps: [], phase: 'waiting' };
}

/** A turn as it was kept: the answer is shown exactly as it was given. */
export function finishedTurn({
  answer,
  steps = [],
  ...turn
}: Pick<Turn, 'id' | 'question' | 'kept'> & {
  answer: Answer;
  steps?: readonly ToolStep[];
}): Turn {
  const { answer: text, citations, notices } = answer;
  return { ...turn, text, citations, notices, steps, phase: 'done', answer };
}

export function isRunning(turn: Turn | undefined): boolean {
  return turn?.phase === 'waiting' || turn?.phase === 'streaming';
}
