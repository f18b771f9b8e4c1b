import type { AnswerRun } from './answer-question';

/** An answer that is being written, whether or not a page is looking. */
export type RunningTurn = {
  readonly owner: string;
  readonly conversation: string;
  /** Id of the turn, from 0 its place in the conversation, and what was asked. */
  readonly id: string;
  readonly position: number;
  readonly question: string;
  readonly run: AnswerRun;
  /** Settles when it has been kept, or will not be; never rejects. */
  readonly kept: Promise<void>;
  /** Says whether it was stopped. */
  readonly signal: AbortSignal;
  /** Ends it: nothing of it is kept. */
  readonly stop: () => void;
};

/** More at once than the user of one browser can want; the oldest makes room. */
const MOST_OF_ONE_BROWSER = 4;
/** Above this an answer ends with the connection that asked for it: a guard against clients that ask and run. */
const MOST_OF_ALL = 64;

// Next bundles pages and routes apart, each with its own copy of this module: the one list of the process lives here.
const held = globalThis as typeof globalThis & { wenjuRunning?: Set<RunningTurn> };
const running = (): Set<RunningTurn> => (held.wenjuRunning ??= new Set());

/** What is being answered in a conversation of a browser. */
export function findRunningTurn(
  place: Pick<RunningTurn, 'owner' | 'conversation'>,
): RunningTurn | undefined {
  return [...running()].find(
    ({ owner, conversation }) => owner === place.owner && conversation === place.conversation,
  );
}

/** Whether one more may go on without the connection that asked for it. */
export const hasRoomForTurn = (): boolean => running().size < MOST_OF_ALL;

/**
 * Lists a turn until it has been kept, so that a page can join it. One a conversation: what was being answered there is
 * stopped, since the conversation now goes another way.
 */
export function addRunningTurn(turn: RunningTurn): void {
  const stop = (other: RunningTurn | undefined) => {
    if (other === undefined) return;
    other.stop();
    running().delete(other);
  };
  stop(findRunningTurn(turn));
  const mine = [...running()].filter(({ owner }) => owner === turn.owner);
  if (mine.length >= MOST_OF_ONE_BROWSER) stop(mine[0]);
  running().add(turn);
  void turn.kept.then(() => running().delete(turn));
}
