import type { ContentWord, Target } from '@/lib/schema/reading';
import { measureAt } from '@/lib/question/figures/cells-for';
import { dimensionOf } from '@/lib/question/vocabulary/dimension-of';
import { seriesOf } from '@/lib/question/figures/series-of';
import { targetPeriods } from '@/lib/question/figures/target-periods';
import type { TargetRequest } from '@/lib/question/figures/target-request';
import type { Label, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** The figure asked about before for the groups that the words name (退休人员 in the place of 在职); empty where the table has none. */
export function swapGroup({
  before,
  words,
  request: { times, measure },
  vocabulary,
}: {
  before: Target;
  words: readonly ContentWord[];
  request: Pick<TargetRequest, 'times' | 'measure'>;
  vocabulary: Vocabulary;
}): Target[] {
  const own = seriesOf(before, vocabulary);
  if (!own || words.length === 0) return [];
  const dimensions = new Set(words.map((word) => dimensionOf(word, vocabulary)));
  const kept = own.breakdown.filter(({ dimension }) => !dimensions.has(dimension));
  const series = vocabulary.series.find(
    ({ indicator, area, breakdown }) =>
      indicator.name === before.indicator &&
      area === before.area &&
      breakdown.length === kept.length + words.length &&
      kept.every(({ name }) => breakdown.some((label) => label.name === name)) &&
      words.every((word) => breakdown.some((label) => names(word, label))),
  );
  if (!series) return [];
  return targetPeriods({ request: { times, measure, single: true }, series }).map(
    ({ period, missing, isAssumed }): Target => {
      const stated = measureAt({ series, period, measure });
      const { measure: _, ...rest } = before;
      return {
        ...rest,
        breakdown: series.breakdown.map(({ name }) => name),
        period,
        ...(stated !== undefined && { measure: stated }),
        missing: missing ? 'period' : '',
        missingWords: [],
        unasked: [],
        assumed: isAssumed ? ['period'] : [],
      };
    },
  );
}

const names = ({ text, means }: ContentWord, { spellings }: Label): boolean =>
  spellings.split('\n').some((spelling) => spelling === text || means.includes(spelling));
