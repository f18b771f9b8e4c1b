import type { Turn as StoredTurn } from '@/lib/schema/conversation';
import { noAnswer, refusalMessage } from '../_workplace/refusal-message';
import type { Turn } from './turn';

/** The server said no, and why; its words are for the reader. */
export class RefusedError extends Error {}

const streamOf = (conversation: string) => `/api/chat/${encodeURIComponent(conversation)}/stream`;

/**
 * Asks the last of `turns`; the stream of its answer.
 * @throws RefusedError where the server refuses, TypeError where it cannot be reached.
 */
export async function askQuestion(
  conversation: string,
  turns: readonly Turn[],
): Promise<ReadableStream<Uint8Array>> {
  const response = await fetch('/api/chat', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id: conversation,
      messages: turns.map(({ id, question }) => ({
        id,
        role: 'user',
        parts: [{ type: 'text', text: question }],
      })),
    }),
  });
  if (!response.ok || !response.body) throw new RefusedError(await refusal(response));
  return response.body;
}

/** The stream of what is being answered in a conversation, from its beginning; undefined where nothing is. */
export async function joinAnswer(
  conversation: string,
): Promise<ReadableStream<Uint8Array> | undefined> {
  const response = await fetch(streamOf(conversation));
  return response.status === 200 ? (response.body ?? undefined) : undefined;
}

/** Tells the server to give up an answer. One that cannot be told writes to the end, which does no harm. */
export async function stopAnswer(conversation: string, turn: string): Promise<void> {
  const address = `${streamOf(conversation)}?turn=${encodeURIComponent(turn)}`;
  await fetch(address, { method: 'DELETE', keepalive: true }).catch(() => undefined);
}

/** A turn that the server has kept; undefined where it has not. */
export async function fetchKeptTurn(
  conversation: string,
  turn: string,
): Promise<StoredTurn | undefined> {
  const response = await fetch(`/api/conversations/${encodeURIComponent(conversation)}`);
  if (!response.ok) return undefined;
  const { turns } = (await response.json()) as { turns: StoredTurn[] }; // our own server wrote it
  return turns.find(({ id }) => id === turn);
}

async function refusal(response: Response): Promise<string> {
  const said = await refusalMessage(response);
  return said ?? (response.status === 429 ? '问得太快了，请稍等片刻再试。' : noAnswer(response));
}
