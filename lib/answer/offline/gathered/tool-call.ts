import type { Target } from '@/lib/schema/reading';

/** A tool call; its id says for which ask and to what end, so that its result is found again. */
export type Call = { id: string; toolName: string; input: Readonly<Record<string, unknown>> };

/** What a source says of no year but of its own time. */
const NOW = '目前';

/** The input of lookup_observations for a target. */
export function lookupInput({
  indicator,
  breakdown,
  area,
  period,
  measure,
  assumed,
}: Target): Call['input'] {
  const isNow = period === '' && assumed.includes('period');
  return {
    indicator,
    breakdown,
    ...(area !== '' && { area }),
    ...(isNow ? { period: NOW } : period !== '' && { period }),
    ...(measure !== undefined && { measure }),
  };
}
