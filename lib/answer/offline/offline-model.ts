import type {
  LanguageModelV3,
  LanguageModelV3CallOptions,
  LanguageModelV3Content,
  LanguageModelV3FinishReason,
  LanguageModelV3StreamPart,
  LanguageModelV3Usage,
} from '@ai-sdk/provider';
import { simulateReadableStream } from 'ai';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { decide } from './decide';
import type { Decision } from './decide';

/** Nothing is counted: there are no tokens here. */
const USAGE: LanguageModelV3Usage = {
  inputTokens: {
    total: undefined,
    noCache: undefined,
    cacheRead: undefined,
    cacheWrite: undefined,
  },
  outputTokens: { total: undefined, text: undefined, reasoning: undefined },
};
const TEXT_ID = 'draft';
/** A sentence with the markers that follow it. */
const PIECE = /[^。！？\n]*(?:[。！？\n]+(?:\[[a-z]\d+(?:\.\d+)?\])*|$)/g;

const finishOf = ({ kind }: Decision): LanguageModelV3FinishReason => ({
  unified: kind === 'call' ? 'tool-calls' : 'stop',
  raw: undefined,
});

function contentOf(decision: Decision): LanguageModelV3Content[] {
  if (decision.kind === 'write') return [{ type: 'text', text: decision.draft }];
  return decision.calls.map(({ id, toolName, input }) => ({
    type: 'tool-call',
    toolCallId: id,
    toolName,
    input: JSON.stringify(input),
  }));
}

function partsOf(decision: Decision): LanguageModelV3StreamPart[] {
  const start: LanguageModelV3StreamPart = { type: 'stream-start', warnings: [] };
  const finish: LanguageModelV3StreamPart = {
    type: 'finish',
    usage: USAGE,
    finishReason: finishOf(decision),
  };
  if (decision.kind === 'call') {
    return [start, ...(contentOf(decision) as LanguageModelV3StreamPart[]), finish]; // tool calls are stream parts as they are
  }
  const deltas = (decision.draft.match(PIECE) ?? []).filter((piece) => piece !== '');
  return [
    start,
    { type: 'text-start', id: TEXT_ID },
    ...deltas.map((delta): LanguageModelV3StreamPart => ({
      type: 'text-delta',
      id: TEXT_ID,
      delta,
    })),
    { type: 'text-end', id: TEXT_ID },
    finish,
  ];
}

/**
 * The engine without a model: reads the question by rules and data, asks the same tools as the hosted engine, and writes
 * the draft. Deterministic: same prompt, same bytes.
 * @param today gives the ISO date that 去年 and the like count from.
 */
export function createOfflineModel({
  vocabulary,
  today,
}: {
  vocabulary: Vocabulary;
  today: string | (() => string);
}): LanguageModelV3 {
  const next = ({ prompt, toolChoice }: LanguageModelV3CallOptions): Decision =>
    decide({
      prompt,
      vocabulary,
      today: typeof today === 'string' ? today : today(),
      mayCall: toolChoice?.type !== 'none',
    });
  return {
    specificationVersion: 'v3',
    provider: 'wenju',
    modelId: 'offline',
    supportedUrls: {},
    doGenerate: (options) => {
      const decision = next(options);
      return Promise.resolve({
        content: contentOf(decision),
        finishReason: finishOf(decision),
        usage: USAGE,
        warnings: [],
      });
    },
    doStream: (options) =>
      Promise.resolve({
        stream: simulateReadableStream({
          chunks: partsOf(next(options)),
          initialDelayInMs: null,
          chunkDelayInMs: null,
        }),
      }),
  };
}
