import { keepTurn } from '@/lib/server/keep-turn';
import { log } from '@/lib/server/log';
import { isTurnId } from '@/lib/server/turn-id';
import { ask } from './ask';
import type { AnswerRun } from './answer-question';
import { requireApp } from './get-app';
import type { ChatRequest } from './read-chat-request';
import { addRunningTurn, hasRoomForTurn } from './running-turns';
import type { RunningTurn } from './running-turns';
import { toolCallsOf } from './tool-calls-of';

type Asked = Pick<RunningTurn, 'owner' | 'conversation' | 'id' | 'position' | 'question'>;

async function keep({ run, version, ...asked }: Asked & { run: AnswerRun; version: string }) {
  const { owner, ...turn } = asked;
  const answer = await run.answer;
  const toolCalls = await toolCallsOf(run.events);
  const answeredAt = new Date().toISOString();
  await keepTurn({ owner, turn: { ...turn, answer, toolCalls, version, answeredAt } });
}

/**
 * Begins to answer a question of a page. The answer is written to its end and kept even where the page goes away in the
 * middle; only `stop` ends it. A request without ids of its own cannot come back for it: that answer ends with `signal`.
 */
export async function startTurn({
  owner,
  asked,
  signal,
}: {
  owner: string;
  asked: ChatRequest;
  /** Of the connection that asks. */
  signal: AbortSignal;
}): Promise<RunningTurn> {
  const { question, earlier, conversation = '', turn: id = '' } = asked;
  const { library } = await requireApp();
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  const canComeBack = isTurnId(conversation) && isTurnId(id) && hasRoomForTurn();
  if (!canComeBack) signal.addEventListener('abort', stop, { once: true });
  const run = await ask({ question, earlier, signal: stopping.signal });
  const place = { owner, conversation, id, position: earlier.length, question };
  const kept = keep({ ...place, run, version: library.version }).catch((error: unknown) => {
    if (!stopping.signal.aborted)
      log.error('chat_failed', { reason: error instanceof Error ? error.name : 'unknown' });
  });
  const turn = { ...place, run, kept, signal: stopping.signal, stop };
  if (canComeBack) addRunningTurn(turn);
  return turn;
}
