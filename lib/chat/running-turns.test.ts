import { describe, expect, it, vi } from 'vitest';
import { addRunningTurn, findRunningTurn } from './running-turns';
import type { RunningTurn } from './running-turns';
import { createEventQueue } from './event-queue';
import type { AnswerEvent } from './answer-event';

function runningTurn({ owner, conversation }: { owner: string; conversation: string }) {
  let keep = () => {};
  const kept = new Promise<void>((resolve) => (keep = resolve));
  const turn: RunningTurn = {
    owner,
    conversation,
    id: `turn of ${conversation}`,
    position: 0,
    question: '参保人数',
    run: { events: createEventQueue<AnswerEvent>(), answer: new Promise(() => undefined) },
    kept,
    signal: new AbortController().signal,
    stop: vi.fn(() => keep()),
  };
  return { turn, keep: () => keep() };
}

describe('running turns', () => {
  it('are found by their owner until they are kept, and by nobody else', async () => {
    const { turn, keep } = runningTurn({ owner: 'a', conversation: 'one' });
    addRunningTurn(turn);
    expect(findRunningTurn({ owner: 'a', conversation: 'one' })).toBe(turn);
    expect(findRunningTurn({ owner: 'b', conversation: 'one' })).toBeUndefined();
    expect(findRunningTurn({ owner: 'a', conversation: 'two' })).toBeUndefined();
    keep();
    await turn.kept;
    await Promise.resolve();
    expect(findRunningTurn({ owner: 'a', conversation: 'one' })).toBeUndefined();
  });

  it('make room for the next question of their conversation', () => {
    const before = runningTurn({ owner: 'c', conversation: 'one' });
    const next = runningTurn({ owner: 'c', conversation: 'one' });
    addRunningTurn(before.turn);
    addRunningTurn(next.turn);
    expect(before.turn.stop).toHaveBeenCalledOnce();
    expect(findRunningTurn({ owner: 'c', conversation: 'one' })).toBe(next.turn);
    next.keep();
  });

  it('of one browser are few: the oldest is stopped', () => {
    const turns = ['1', '2', '3', '4', '5'].map((conversation) =>
      runningTurn({ owner: 'd', conversation }),
    );
    for (const { turn } of turns) addRunningTurn(turn);
    expect(turns.map(({ turn }) => vi.mocked(turn.stop).mock.calls.length)).toEqual([
      1, 0, 0, 0, 0,
    ]);
    for (const { keep } of turns) keep();
  });
});
