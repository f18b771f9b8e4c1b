import type { ObservationEvidence } from '@/lib/schema/tools';

const AFTER = /后$/;

/** 集采后 and 集采前: one thing before and after what the same word says. */
const isBeforeAndAfter = ([first, second]: readonly ObservationEvidence[]): boolean => {
  const [after = '', before = ''] = [first, second].map((one) => one?.observation.breakdown.at(-1));
  return (
    AFTER.test(after) &&
    before === after.replace(AFTER, '前') &&
    first?.observation.indicator === second?.observation.indicator
  );
};

/** Whether the first of two figures can be what the second became. */
export const isChange = (operands: readonly ObservationEvidence[]): boolean =>
  isOverTime(operands) || isBeforeAndAfter(operands);

/** Whether two figures are of one thing in one place at two times, so that one can have grown to the other. */
export const isOverTime = ([first, second]: readonly ObservationEvidence[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  first.observation.period !== second.observation.period &&
  first.observation.indicator === second.observation.indicator &&
  first.observation.area === second.observation.area;
