import { fetchKeptTurn, joinAnswer, RefusedError } from './chat-requests';
import { readEventStream } from './read-event-stream';
import { storedTurn } from './stored-turn';
import type { TurnAction } from './reduce-turns';
import type { Chunk } from './turn';

type FollowOptions = {
  conversation: string;
  turn: string;
  /** The answer's stream; undefined where nothing is being answered (any more). */
  open: () => Promise<ReadableStream<Uint8Array> | undefined>;
  /** Aborted when nobody wants to see more of it. */
  signal: AbortSignal;
  dispatch: (action: TurnAction) => void;
};

const UNREACHABLE = '连不上服务器，请检查网络后再试。';
const TORN = '回答没有收完，连接可能断了。';
/** The server goes on writing while the line is down: when to look for it again. */
const AGAIN_AFTER_MS = [500, 2000, 5000];

const endsAnswer = ({ type }: Chunk): boolean =>
  type === 'data-answer' || type === 'error' || type === 'abort';

/** Passes on what a stream brings; says whether it came to the end of the answer. */
async function readAnswer(
  body: ReadableStream<Uint8Array>,
  { turn, signal, dispatch }: FollowOptions,
): Promise<boolean> {
  let waiting: Chunk[] = [];
  let frame: number | undefined;
  let isFirst = true;
  let isWhole = false;
  const flush = () => {
    frame = undefined;
    if (waiting.length > 0 && !signal.aborted) {
      dispatch({ type: 'chunks', id: turn, chunks: waiting, isFirst });
      isFirst = false;
    }
    waiting = [];
  };
  try {
    for await (const chunk of readEventStream(body, signal)) {
      waiting.push(chunk);
      isWhole ||= endsAnswer(chunk);
      // One render a frame however fast chunks come; a hidden page gets no frames, so the end flushes what is left.
      frame ??= requestAnimationFrame(flush);
    }
  } finally {
    if (frame !== undefined) cancelAnimationFrame(frame);
    flush();
  }
  return isWhole;
}

/** One look at the answer: whether there is nothing more to come. */
async function look(options: FollowOptions): Promise<boolean> {
  const { conversation, turn, open, signal, dispatch } = options;
  const body = await open();
  if (signal.aborted) {
    await body?.cancel();
    return true;
  }
  if (body !== undefined) {
    const isWhole = await readAnswer(body, options);
    if (isWhole && !signal.aborted) dispatch({ type: 'end', id: turn });
    return isWhole;
  }
  const kept = await fetchKeptTurn(conversation, turn);
  if (kept && !signal.aborted) dispatch({ type: 'kept', turn: storedTurn(kept) });
  return kept !== undefined;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Shows an answer to its end, through `dispatch`. Where the connection breaks the server goes on writing: the stream is
 * joined again, or the answer taken as it was kept. Never rejects; what went wrong is shown.
 */
export async function followAnswer(options: FollowOptions): Promise<void> {
  const { conversation, turn, signal, dispatch } = options;
  const fail = (error: string) => {
    if (!signal.aborted) dispatch({ type: 'fail', id: turn, error });
  };
  let { open } = options;
  for (const ms of [...AGAIN_AFTER_MS, undefined]) {
    try {
      if (await look({ ...options, open })) return;
      open = () => joinAnswer(conversation);
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof RefusedError) return fail(error.message);
      // A question that never reached the server is not asked again behind the reader's back.
      if (open === options.open) return fail(UNREACHABLE);
    }
    if (ms === undefined || signal.aborted) break;
    await pause(ms);
  }
  fail(TORN);
}
