import type { Turn as StoredTurn } from '@/lib/schema/conversation';
import { finishedTurn } from './turn';
import type { ToolStep, Turn } from './turn';

/** A turn as the server kept it, for the page: exactly what was answered, when, and from which corpus version. */
export function storedTurn(turn: StoredTurn): Turn {
  const { id, question, answer, answeredAt, version } = turn;
  return finishedTurn({
    id,
    question,
    answer,
    kept: { answeredAt, version },
    steps: turn.toolCalls.map(({ tool, input, output }, at): ToolStep => ({
      id: `${id}-${at}`,
      name: tool,
      input,
      output,
    })),
  });
}
