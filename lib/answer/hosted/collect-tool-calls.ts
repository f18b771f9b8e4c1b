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
  function: z.object({ name: z.string().nullish(), arguments: z.unknown() }).partial().nullish(),
});
type Delta = z.infer<typeof deltaSchema>;
type Draft = { index: number | undefined; id: string; name: string; arguments: string };

/** A name that the request did not offer is not repeated to anybody: it may be `__proto__`, or a page of text. */
const UNKNOWN = 'unknown_tool';

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value === null || value === undefined
      ? ''
      : JSON.stringify(value);

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

  function draftOf({ index, id, function: part }: Delta): Draft {
    const named = textOf(id);
    const name = part?.name ?? '';
    const byIndex =
      typeof index === 'number' ? drafts.findLast((draft) => draft.index === index) : undefined;
    // One index for all calls, each with an id of its own: some servers count so.
    const isOther = byIndex && named !== '' && byIndex.id !== '' && named !== byIndex.id;
    const known = isOther ? undefined : byIndex;
    if (known) return known;
    if (typeof index !== 'number') {
      const byId = named === '' ? undefined : drafts.find((draft) => draft.id === named);
      const isWhole = name !== '' && textOf(part?.arguments) !== '' && byId?.arguments !== '';
      if (byId && !isWhole) return byId;
      const last = drafts.at(-1);
      if (last && name === '' && named === '') return last;
    }
    const draft: Draft = { index: index ?? undefined, id: named, name: '', arguments: '' };
    drafts.push(draft);
    return draft;
  }

  function addOne(delta: unknown): void {
    const read = deltaSchema.safeParse(delta);
    if (!read.success) throw new UpstreamError({ code: 'broken' });
    const draft = draftOf(read.data);
    if (draft.id === '') draft.id = textOf(read.data.id);
    if (draft.name === '') draft.name = (read.data.function?.name ?? '').trim();
    draft.arguments += textOf(read.data.function?.arguments);
    if (draft.arguments.length > limits.argumentCharacters || drafts.length > 1_000) {
      throw new UpstreamError({ code: 'too-large' });
    }
  }

  return {
    add(deltas) {
      if (deltas === null || deltas === undefined) return;
      for (const delta of Array.isArray(deltas) ? deltas : [deltas]) addOne(delta);
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
