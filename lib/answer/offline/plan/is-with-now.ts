import type { ObservationEvidence } from '@/lib/schema/tools';
import { isOverTime } from '@/lib/answer/offline/figures/is-over-time';

/** Whether what there was in a year stands beside what there is now: one stock at two times, which is not added up. */
export const isWithNow = (operands: readonly ObservationEvidence[]): boolean =>
  isOverTime(operands) && operands.some(({ observation }) => observation.period === '');
