'use client';

import { useCallback, useEffect, useReducer, useRef } from 'react';
import { applyChunk, endTurn } from './apply-chunk';
import { readEventStream } from './read-event-stream';
import { randomId } from './random-id';
import { isRunning, newTurn } from './turn';
import type { Chunk, Turn } from './turn';

export type Conversation = {
  turns: readonly Turn[];
  isBusy: boolean;
  /** Asks at the end of the conversation; while an answer is being written it does nothing. */
  ask: (question: string) => void;
  /** Asks the question of a turn again, in other words if given; what came after it is dropped. */
  askAgain: (turnId: string, question?: string) => void;
  stop: () => void;
};
type Action =
  | { type: 'ask'; turns: readonly Turn[] }
  | { type: 'chunks'; id: string; chunks: readonly Chunk[] }
  | { type: 'end'; id: string }
  | { type: 'stop'; id: string }
  | { type: 'fail'; id: string; error: string };

const UNREACHABLE = '连不上服务器，请检查网络后再试。';

function change(turns: readonly Turn[], id: string, next: (turn: Turn) => Turn): readonly Turn[] {
  return turns.map((turn) => (turn.id === id ? next(turn) : turn));
}

function reduce(turns: readonly Turn[], action: Action): readonly Turn[] {
  switch (action.type) {
    case 'ask':
      return action.turns;
    case 'chunks':
      return change(turns, action.id, (turn) => action.chunks.reduce(applyChunk, turn));
    case 'end':
      return change(turns, action.id, endTurn);
    case 'stop':
      return change(turns, action.id, (turn) =>
        isRunning(turn) ? { ...turn, phase: 'stopped' } : turn,
      );
    case 'fail':
      return change(turns, action.id, (turn) => ({
        ...turn,
        phase: 'failed',
        error: action.error,
      }));
  }
}

/**
 * A conversation over the UI message stream of /api/chat. Own code instead of `useChat`: 3 KB instead of 131, since the page
 * shows turns and needs neither client-side tools nor attachments. Only what the reader typed is sent.
 */
export function useConversation({
  id,
  initialTurns,
}: {
  id: string;
  initialTurns: readonly Turn[];
}): Conversation {
  const [turns, dispatch] = useReducer(reduce, initialTurns);
  const abort = useRef<{ controller: AbortController; turnId: string } | undefined>(undefined);

  useEffect(() => () => abort.current?.controller.abort(), []);

  const run = useCallback(
    async (kept: readonly Turn[], question: string) => {
      const turn = newTurn({ id: randomId(), question });
      const controller = new AbortController();
      abort.current = { controller, turnId: turn.id };
      dispatch({ type: 'ask', turns: [...kept, turn] });
      try {
        await stream({ id, turns: [...kept, turn], signal: controller.signal, dispatch });
      } catch (error) {
        if (!controller.signal.aborted) {
          dispatch({
            type: 'fail',
            id: turn.id,
            error: error instanceof RefusedError ? error.message : UNREACHABLE,
          });
        }
      } finally {
        if (abort.current?.controller === controller) abort.current = undefined;
      }
    },
    [id],
  );

  const isBusy = isRunning(turns.at(-1));
  return {
    turns,
    isBusy,
    ask: (question) => {
      if (!isBusy) void run(turns, question);
    },
    askAgain: (turnId, question) => {
      const at = turns.findIndex((turn) => turn.id === turnId);
      const old = turns[at];
      if (!isBusy && old) void run(turns.slice(0, at), question ?? old.question);
    },
    stop: () => {
      if (!abort.current) return;
      abort.current.controller.abort();
      dispatch({ type: 'stop', id: abort.current.turnId });
    },
  };
}

/** The server said no, and why; its words are for the reader. */
class RefusedError extends Error {}

async function stream({
  id,
  turns,
  signal,
  dispatch,
}: {
  id: string;
  turns: readonly Turn[];
  signal: AbortSignal;
  dispatch: (action: Action) => void;
}) {
  const turn = turns.at(-1);
  if (!turn) return;
  const response = await fetch('/api/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id,
      messages: turns.map(({ id: messageId, question }) => ({
        id: messageId,
        role: 'user',
        parts: [{ type: 'text', text: question }],
      })),
    }),
    signal,
  });
  if (!response.ok || !response.body) throw new RefusedError(await refusal(response));
  let waiting: Chunk[] = [];
  let frame: number | undefined;
  const flush = () => {
    frame = undefined;
    if (waiting.length > 0 && !signal.aborted)
      dispatch({ type: 'chunks', id: turn.id, chunks: waiting });
    waiting = [];
  };
  for await (const chunk of readEventStream(response.body)) {
    waiting.push(chunk);
    // One render a frame however fast chunks come; a hidden page gets no frames, so the end flushes what is left.
    frame ??= requestAnimationFrame(flush);
  }
  if (frame !== undefined) cancelAnimationFrame(frame);
  flush();
  if (!signal.aborted) dispatch({ type: 'end', id: turn.id });
}

async function refusal(response: Response): Promise<string> {
  const body: unknown = await response.json().catch(() => undefined);
  const error =
    typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  if (typeof error === 'string') return error;
  if (
    typeof error === 'object' &&
    error !== null &&
    'message' in error &&
    typeof error.message === 'string'
  ) {
    return error.message;
  }
  return response.status === 429
    ? '问得太快了，请稍等片刻再试。'
    : `服务器没有应答（${response.status}），请稍后再试。`;
}
