'use client';

import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { askQuestion, joinAnswer, stopAnswer } from './chat-requests';
import { followAnswer } from './follow-answer';
import { randomId } from './random-id';
import { reduceTurns } from './reduce-turns';
import { isRunning, newTurn } from './turn';
import type { Turn } from './turn';

export type Conversation = {
  turns: readonly Turn[];
  isBusy: boolean;
  /** Asks at the end of the conversation; while an answer is being written it does nothing. */
  ask: (question: string) => void;
  /** Asks the question of a turn again, in other words if given; what came after it is dropped. */
  askAgain: (turnId: string, question?: string) => void;
  stop: () => void;
};

/** The answer that is being shown. */
type Following = {
  controller: AbortController;
  turn: string;
  /** Settles when the server has answered the request. */
  opened: Promise<unknown>;
};

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
  const [turns, dispatch] = useReducer(reduceTurns, initialTurns);
  const current = useRef<Following | undefined>(undefined);
  const [first] = useState(initialTurns);

  const follow = useCallback(
    (turn: string, open: () => ReturnType<typeof joinAnswer>) => {
      const controller = new AbortController();
      const { signal } = controller;
      const opened = open();
      current.current = { controller, turn, opened };
      void followAnswer({ conversation: id, turn, open: () => opened, signal, dispatch });
    },
    [id],
  );
  useEffect(() => {
    // The page was loaded while the server was writing: what comes is shown from its beginning.
    const last = first.at(-1);
    if (last && isRunning(last)) follow(last.id, () => joinAnswer(id));
    // Leaving the page is no Stop: the server writes to the end and keeps it.
    return () => current.current?.controller.abort();
  }, [id, first, follow]);

  const run = (kept: readonly Turn[], question: string) => {
    const turn = newTurn({ id: randomId(), question });
    const asked = [...kept, turn];
    dispatch({ type: 'ask', turns: asked });
    follow(turn.id, () => askQuestion(id, asked));
  };
  const isBusy = isRunning(turns.at(-1));
  return {
    turns,
    isBusy,
    ask: (question) => {
      if (!isBusy) run(turns, question);
    },
    askAgain: (turnId, question) => {
      const at = turns.findIndex((turn) => turn.id === turnId);
      const old = turns[at];
      if (!isBusy && old) run(turns.slice(0, at), question ?? old.question);
    },
    stop: () => {
      const { controller, turn, opened } = current.current ?? {};
      if (turn === undefined || !isBusy) return;
      controller?.abort();
      dispatch({ type: 'stop', id: turn });
      // Only with the answer's headers does a new browser have the cookie by which the server knows whose it is.
      void opened?.catch(() => undefined).then(() => stopAnswer(id, turn));
    },
  };
}
