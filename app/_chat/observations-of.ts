import type { Observation } from '@/lib/schema/observation';
import type { ToolStep } from './turn';

/** Every observation that the tools of a turn brought up, by id: read from their results, whatever tool gave them. */
export function observationsOf(
  steps: readonly Pick<ToolStep, 'output'>[],
): ReadonlyMap<string, Observation> {
  const found = new Map<string, Observation>();
  for (const { output } of steps) collect(output, found);
  return found;
}

function collect(value: unknown, into: Map<string, Observation>) {
  if (typeof value !== 'object' || value === null) return;
  if (isObservation(value)) into.set(value.id, value);
  for (const child of Object.values(value)) collect(child, into);
}

/** Our own tool layer has parsed it; its keys tell it from passages and calculations. */
function isObservation(value: object): value is Observation {
  return (
    'id' in value &&
    'indicator' in value &&
    'measure' in value &&
    'quote' in value &&
    'period' in value
  );
}
