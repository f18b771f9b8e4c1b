import { applyChunk, endTurn } from './apply-chunk';
import { isRunning, newTurn } from './turn';
import type { Chunk, Turn } from './turn';

export type TurnAction =
  | { type: 'ask'; turns: readonly Turn[] }
  /** `isFirst`: the stream begins anew (a page joins it again), and what was shown of it makes place. */
  | { type: 'chunks'; id: string; chunks: readonly Chunk[]; isFirst: boolean }
  | { type: 'end'; id: string }
  | { type: 'stop'; id: string }
  /** The answer was finished while nobody looked: as the server kept it. */
  | { type: 'kept'; turn: Turn }
  | { type: 'fail'; id: string; error: string };

function change(turns: readonly Turn[], id: string, next: (turn: Turn) => Turn): readonly Turn[] {
  return turns.map((turn) => (turn.id === id ? next(turn) : turn));
}

export function reduceTurns(turns: readonly Turn[], action: TurnAction): readonly Turn[] {
  switch (action.type) {
    case 'ask':
      return action.turns;
    case 'chunks':
      return change(turns, action.id, (turn) =>
        action.chunks.reduce(applyChunk, action.isFirst ? newTurn(turn) : turn),
      );
    case 'end':
      return change(turns, action.id, endTurn);
    case 'stop':
      return change(turns, action.id, (turn) =>
        isRunning(turn) ? { ...turn, phase: 'stopped' } : turn,
      );
    case 'kept':
      return change(turns, action.turn.id, () => action.turn);
    case 'fail':
      return change(turns, action.id, (turn) => ({
        ...turn,
        phase: 'failed',
        error: action.error,
      }));
  }
}
