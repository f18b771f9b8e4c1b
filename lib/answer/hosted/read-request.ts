import { z } from 'zod';

/** What of a request decides how its reply is read. */
export type RequestFacts = {
  /** Names of the tools that it offers. */
  readonly tools: ReadonlySet<string>;
  /** False at the last step, which must write. */
  readonly mayCallTools: boolean;
};

export const requestSchema = z.looseObject({
  messages: z.array(
    z.looseObject({
      role: z.string(),
      tool_calls: z.array(z.looseObject({ id: z.string() })).optional(),
    }),
  ),
  tools: z.array(z.object({ function: z.object({ name: z.string() }) })).optional(),
  tool_choice: z.unknown().optional(),
});
export type ChatRequest = z.infer<typeof requestSchema>;

export function factsOfRequest({ tools = [], tool_choice }: ChatRequest): RequestFacts {
  return {
    tools: new Set(tools.map((tool) => tool.function.name)),
    mayCallTools: tools.length > 0 && tool_choice !== 'none',
  };
}
