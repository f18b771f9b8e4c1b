import type { Ask, Target } from '@/lib/schema/reading';
import { seriesOf } from '@/lib/question/figures/series-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

type Targets = Ask['targets'];

/**
 * 占比分别多少 after two groups of one thing (退休和在职的医疗费): each is held against what they are parts of, never one against the
 * other. As they are where they are no such groups, or where the table does not have the whole.
 */
export function withParent(targets: Targets, vocabulary: Vocabulary): Targets {
  const [first, ...others] = targets;
  if (!first || others.length === 0 || !others.every((one) => areSiblings(first, one)))
    return targets;
  const common = first.breakdown.filter((name) =>
    others.every(({ breakdown }) => breakdown.includes(name)),
  );
  const whole = { ...first, breakdown: common };
  return seriesOf(whole, vocabulary)?.cells.some(({ period }) => period === first.period) === true
    ? [...targets, whole]
    : targets;
}

/** Two values of one breakdown, of one time and place. */
const areSiblings = (left: Target, right: Target): boolean =>
  left.indicator === right.indicator &&
  left.area === right.area &&
  left.period === right.period &&
  left.missing === '' &&
  right.missing === '' &&
  left.breakdown.length === right.breakdown.length &&
  left.breakdown.some((name) => !right.breakdown.includes(name));
