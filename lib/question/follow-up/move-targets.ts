import type { Target } from '@/lib/schema/reading';
import type { Draft } from '@/lib/question/intent/follow-up';
import type { IntentReading } from '@/lib/question/intent/intent-reading';
import { seriesOf } from '@/lib/question/figures/series-of';
import { keyOfTarget } from '@/lib/question/figures/target-request';
import { targetPeriods } from '@/lib/question/figures/target-periods';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** The figures of the turn before at another time or place, each as the table has it: 收入和支出 → 去年呢. */
export function moveTargets({
  targets,
  draft,
  reading,
  vocabulary,
}: {
  targets: readonly Target[];
  draft: Draft;
  reading: IntentReading;
  vocabulary: Vocabulary;
}): Target[] {
  const moved = targets.flatMap((target): Target[] => {
    const areas = draft.areas.length > 0 ? draft.areas : [target.area];
    return areas.flatMap((area): Target[] => {
      const series = seriesOf({ ...target, area }, vocabulary);
      if (!series) return [{ ...target, area, missing: 'area', missingWords: [area] }];
      const request = { times: draft.times, measure: reading.measure, single: true };
      return targetPeriods({ request, series }).map(({ period, missing, isAssumed }) => ({
        ...target,
        area,
        period,
        missing: missing ? 'period' : '',
        missingWords: [],
        assumed: isAssumed ? ['period'] : [],
      }));
    });
  });
  return [...new Map(moved.map((target) => [keyOfTarget(target), target])).values()];
}
