import { createOpenAI } from '@ai-sdk/openai';
import type {
  LanguageModelV3,
  LanguageModelV3Prompt,
  LanguageModelV3StreamPart,
} from '@ai-sdk/provider';
import { createGuardedFetch } from './guarded-fetch';
import type { Fetch } from './guarded-fetch';
import { HOSTED_LIMITS } from './hosted-limits';
import type { HostedLimits } from './hosted-limits';
import { sayToolResult } from './say-tool-result';
import { createReasoningStripper } from './strip-reasoning';
import { UpstreamError } from './upstream-error';

export type HostedModelOptions = {
  baseUrl: string;
  apiKey: string;
  model: string;
  fetch: Fetch;
  limits?: HostedLimits;
};

/** Tool results as text: our JSON carries offsets and maps that no model needs. */
function readable(prompt: LanguageModelV3Prompt): LanguageModelV3Prompt {
  return prompt.map((message) => {
    if (message.role !== 'tool') return message;
    const content = message.content.map((part) => {
      if (part.type !== 'tool-result' || part.output.type !== 'json') return part;
      const value = sayToolResult({ tool: part.toolName, output: part.output.value });
      return value === undefined ? part : { ...part, output: { type: 'text' as const, value } };
    });
    return { ...message, content };
  });
}

/** The package wraps errors in its own, which carry the address, the request and what the upstream said. */
function bareError(error: unknown): unknown {
  let current = error;
  while (current instanceof Error) {
    if (current instanceof UpstreamError) return current;
    if (current.name === 'AbortError') return current;
    current = current.cause;
  }
  return new UpstreamError({ code: 'broken' });
}

/** Takes reasoning out of the text. A text part that begins anew replaces the one before it. */
function withoutReasoning(): TransformStream<LanguageModelV3StreamPart, LanguageModelV3StreamPart> {
  const stripper = createReasoningStripper();
  let part = 0;
  let isOpen = false;
  return new TransformStream({
    transform(chunk, controller) {
      const close = () => {
        if (isOpen) controller.enqueue({ type: 'text-end', id: String(part) });
        isOpen = false;
      };
      const show = (pieces: ReturnType<typeof stripper.push>) => {
        for (const piece of pieces) {
          if (piece === 'withdraw') {
            close();
            part += 1;
            continue;
          }
          if (!isOpen) controller.enqueue({ type: 'text-start', id: String(part) });
          isOpen = true;
          controller.enqueue({ type: 'text-delta', id: String(part), delta: piece.text });
        }
      };
      if (chunk.type === 'text-start') return;
      if (chunk.type === 'text-delta') return show(stripper.push(chunk.delta));
      if (chunk.type === 'text-end') {
        show(stripper.flush());
        return close();
      }
      controller.enqueue(chunk);
    },
  });
}

/**
 * A model behind an OpenAI-compatible endpoint, for one answer: it keeps the reasoning that belongs to the answer's tool calls.
 * Chat completions, since compatible servers answer the package's default, the Responses API, with 404. Neither temperature
 * nor a limit of tokens is sent: several servers refuse any but their own. Of the text parts of one step the last one counts.
 * Errors are `UpstreamError`s.
 */
export function createHostedModel({
  baseUrl,
  apiKey,
  model,
  fetch,
  limits = HOSTED_LIMITS,
}: HostedModelOptions): LanguageModelV3 {
  const guarded = createGuardedFetch({ fetch, limits });
  const chat = createOpenAI({ baseURL: baseUrl.replace(/\/+$/, ''), apiKey, fetch: guarded }).chat(
    model,
  );
  return {
    specificationVersion: 'v3',
    provider: chat.provider,
    modelId: model,
    supportedUrls: {},
    doGenerate: () => Promise.reject(new TypeError('answers are streamed')),
    async doStream(options) {
      try {
        const { stream } = await chat.doStream({ ...options, prompt: readable(options.prompt) });
        return { stream: stream.pipeThrough(withoutReasoning()) };
      } catch (error) {
        throw bareError(error);
      }
    },
  };
}
