import type { Target } from '@/lib/schema/reading';

/** A tool call; its id says for which ask and to what end, so that its result is found again. */
export type Call = { id: string; toolName: string; input: Readonly<Record<string, unknown>> };

/** The input of lookup_observations for a target. */
export function lookupInput({
  indicator,
  breakdown,
  area,
  period,
  measure,
}: Target): Call['input'] {
  return {
    indicator,
    breakdown,
    ...(area !== '' && { area }),
    ...(period !== '' && { period }),
    ...(measure !== undefined && { measure }),
  };
}
