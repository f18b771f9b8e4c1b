import type { CheckEvidence, Operation } from '@/lib/schema/tools';
import type { Reckoned } from './reckoned';

const KINDS: Readonly<Partial<Record<Operation, readonly string[]>>> = {
  sum: ['sum'],
  difference: ['balance', 'change', 'pp_change'],
  growth: ['growth'],
  share: ['share', 'ratio'],
  ratio: ['ratio'],
};

/** Whether a check of the index already holds all of some figures against each other in the way asked. */
export const isCovered = (
  { check, reported, operands }: CheckEvidence,
  { operation, operands: figures }: Reckoned,
): boolean =>
  KINDS[operation]?.includes(check.kind) === true &&
  figures.every(({ observation }) =>
    [reported, ...operands].some((one) => one.observation.id === observation.id),
  );
