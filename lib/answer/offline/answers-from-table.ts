import { couldAskFigure } from '@/lib/question/read-intent';
import type { Ask } from '@/lib/schema/reading';

/** Below this the table does not explain the question; the sentences may. */
const SURE = 0.7;

/** Whether the table is to answer: it explains the words, and a figure is what is asked for. */
export function answersFromTable(ask: Ask): boolean {
  if (ask.targets.length === 0) return false;
  const wantsFigure = couldAskFigure(ask.intent) || ask.stated.length > 0 || (ask.intent === 'passage' && ask.wanted !== 'time' && ask.wanted !== 'who');
  return wantsFigure && ask.confidence >= SURE && (ask.unexplained.length === 0 || ask.confidence >= 0.85);
}
