import { z } from 'zod';
import type { HostedLimits } from './hosted-limits';
import { UpstreamError } from './upstream-error';

/** One call, whole. */
export type CollectedToolCall = {
  readonly id: string;
  readonly name: string;
  /** JSON as the model wrote it; the AI SDK parses and refuses. */
  readonly arguments: string;
};

export type ToolCallCollector = {
  /** Takes `tool_calls` of one chunk, in whatever shape. */
  add(deltas: unknown): void;
  readonly isEmpty: boolean;
  /** The calls that are honoured, in order; asked for once. */
  take(): CollectedToolCall[];
};

const deltaSchema = z.object({
  index: z.number().int().nullish().catch(null),
  id: z.union([z.string(), z.number()]).nullish().catch(null),
  function: z
    .object({ name: z.string().nullish(), arguments: z.unknown().optional() })
    .partial()
    .nullish(),
});
/** One delta, nothing of it missing any more. */
type Piece = { readonly index: number | undefined } & CollectedToolCall;
type Draft = { -readonly [Key in keyof Piece]: Piece[Key] };

/** A name that the request did not offer is not repeated to anybody: it may be `__proto__`, or a page of text. */
const UNKNOWN = 'unknown_tool';
const MOST_DRAFTS = 1_000;

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : JSON.stringify(value);

function readPiece(delta: unknown): Piece {
  const read = deltaSchema.safeParse(delta);
  if (!read.success) throw new UpstreamError({ code: 'broken' });
  const { index, id, function: part } = read.data;
  return {
    index: index ?? undefined,
    id: textOf(id),
    name: (part?.name ?? '').trim(),
    arguments: textOf(part?.arguments),
  };
}

function isWholeJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A call that is whole is not continued by one that begins: some servers use one index, or one id, for all. */
const beginsAnew = (piece: Piece, draft: Draft): boolean =>
  piece.name !== '' && /^\s*\{/.test(piece.arguments) && isWholeJson(draft.arguments);

/** A call of the same index goes on unless the piece has another id. */
const sharesId = (piece: Piece, draft: Draft): boolean =>
  piece.id === '' || draft.id === '' || piece.id === draft.id;

/** The call that a piece goes on with, if any. */
function draftFor(piece: Piece, drafts: readonly Draft[]): Draft | undefined {
  const { index, id, name } = piece;
  const known = drafts.findLast((one) =>
    index === undefined ? id !== '' && one.id === id : one.index === index,
  );
  if (known) return sharesId(piece, known) && !beginsAnew(piece, known) ? known : undefined;
  const isLoose = index === undefined && id === '' && name === '';
  return isLoose ? drafts.at(-1) : undefined;
}

/**
 * Puts tool calls together from their pieces: with or without `index`, with missing, empty or repeated ids, arguments as text
 * or as an object. Every call comes out once, with an id of its own.
 */
export function createToolCallCollector({
  tools,
  limits,
  usedIds,
}: {
  tools: ReadonlySet<string>;
  limits: HostedLimits;
  /** Ids of earlier replies of the same answer; those given now are added. */
  usedIds: Set<string>;
}): ToolCallCollector {
  const drafts: Draft[] = [];

  function add(piece: Piece): void {
    const known = draftFor(piece, drafts);
    const draft = known ?? { ...piece, arguments: '' };
    if (!known) drafts.push(draft);
    draft.id ||= piece.id;
    draft.name ||= piece.name;
    draft.arguments += piece.arguments;
    if (draft.arguments.length > limits.argumentCharacters || drafts.length > MOST_DRAFTS) {
      throw new UpstreamError({ code: 'too-large' });
    }
  }

  return {
    add(deltas) {
      if (deltas === null || deltas === undefined) return;
      for (const delta of Array.isArray(deltas) ? deltas : [deltas]) add(readPiece(delta));
    },
    get isEmpty() {
      return drafts.every(({ name }) => name === '');
    },
    take() {
      return drafts
        .filter(({ name }) => name !== '')
        .slice(0, limits.toolCalls)
        .map((draft) => {
          const isFree = /^[\w.:-]{1,64}$/.test(draft.id) && !usedIds.has(draft.id);
          const id = isFree ? draft.id : `call_${usedIds.size + 1}_wenju`;
          usedIds.add(id);
          const name = tools.has(draft.name) ? draft.name : UNKNOWN;
          return { id, name, arguments: draft.arguments.trim() === '' ? '{}' : draft.arguments };
        });
    },
  };
}
