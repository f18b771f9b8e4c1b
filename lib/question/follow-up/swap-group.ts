import type { ContentWord, Target } from '@/lib/schema/reading';
import { measureAt } from '@/lib/question/figures/cells-for';
import { dimensionOf } from '@/lib/question/vocabulary/dimension-of';
import { seriesOf } from '@/lib/question/figures/series-of';
import { targetPeriods } from '@/lib/question/figures/target-periods';
import type { TargetRequest } from '@/lib/question/figures/target-request';
import type { Label, Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

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
  const swapped = vocabulary.series.find(
    ({ indicator, area, breakdown }) =>
      indicator.name === before.indicator &&
      area === before.area &&
      breakdown.length === kept.length + words.length &&
      kept.every(({ name }) => breakdown.some((label) => label.name === name)) &&
      words.every((word) => breakdown.some((label) => names(word, label))),
  );
  const series = swapped ?? withHeadOf({ own, words, vocabulary });
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

/** 一级 after 二级医院: the series of 一级医院, called as the group before but for the word that is named. */
function withHeadOf({
  own,
  words: [word, ...others],
  vocabulary,
}: {
  own: Series;
  words: readonly ContentWord[];
  vocabulary: Vocabulary;
}): Series | undefined {
  if (!word || others.length > 0) return undefined;
  const { text } = word;
  const called = new Set(
    own.breakdown.flatMap(({ name }) =>
      name.length >= text.length + LEAST_HEAD ? [`${text}${name.slice(text.length)}`] : [],
    ),
  );
  return vocabulary.series.find(
    ({ indicator, area, breakdown }) =>
      indicator.name === own.indicator.name &&
      area === own.area &&
      breakdown.length === own.breakdown.length &&
      breakdown.filter(({ name }) => called.has(name)).length === 1 &&
      breakdown.every(
        ({ name }) => called.has(name) || own.breakdown.some((label) => label.name === name),
      ),
  );
}

/** 医院 of 二级医院; a single character is no head. */
const LEAST_HEAD = 2;
