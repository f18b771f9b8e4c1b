import type { Turn } from '@/lib/schema/conversation';
import { getStore } from './get-store';
import { log } from './log';
import { isTurnId } from './turn-id';

/** Keeps an answered question for its browser. An answer that cannot be kept is still an answer: failures are logged only. */
export async function keepTurn({ owner, turn }: { owner: string; turn: Turn }): Promise<void> {
  if (!isTurnId(turn.id) || !isTurnId(turn.conversation)) return;
  try {
    const store = await getStore();
    await store.saveTurn({ owner, turn });
  } catch (error) {
    log.warn('turn_not_kept', { reason: error instanceof Error ? error.message : String(error) });
  }
}
