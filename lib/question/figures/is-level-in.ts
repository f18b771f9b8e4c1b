import { CHANGES } from './cells-for';
import type { Cell } from '@/lib/question/vocabulary/vocabulary';

/** Whether a cell is an amount in a unit; that an amount grew by so many per cent does not make it a rate. */
export const isLevelIn =
  (unit: RegExp) =>
  ({ measure, unit: own }: Cell): boolean =>
    !CHANGES.has(measure) && unit.test(own);
