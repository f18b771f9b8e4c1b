import { createOpenAI } from '@ai-sdk/openai';
import type { LanguageModelV3 } from '@ai-sdk/provider';

export type HostedModelOptions = { baseUrl: string; apiKey: string; model: string };

/** A model behind an OpenAI-compatible endpoint. Chat completions: compatible servers answer the Responses API with 404. */
export function createHostedModel({ baseUrl, apiKey, model }: HostedModelOptions): LanguageModelV3 {
  return createOpenAI({ baseURL: baseUrl, apiKey }).chat(model);
}
