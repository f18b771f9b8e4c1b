import type { ObservationEvidence } from '@/lib/schema/tools';

/** Whether two figures are of one thing in one place at two times, so that one can have grown to the other. */
export const isOverTime = ([first, second]: readonly ObservationEvidence[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.observation.period !== second.observation.period &&
  first.observation.indicator === second.observation.indicator &&
  first.observation.area === second.observation.area;
