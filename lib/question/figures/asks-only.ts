import type { ContentWord } from '@/lib/schema/reading';
import type { Label, Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/**
 * Whether a word of the asking says nothing beside a figure though the name of another one has it (发生 of 医疗机构发生费用, 自行 of
 * 自行承担的亏损比例): it narrows only where that other figure has more in common with this one.
 */
export const asksOnly = ({
  word: { text },
  series,
  vocabulary,
}: {
  word: ContentWord;
  series: Series;
  vocabulary: Vocabulary;
}): boolean =>
  vocabulary.asking.has(text) &&
  !vocabulary.series.some(
    ({ indicator, breakdown }) =>
      [indicator, ...breakdown].some((label) => has(label, text)) &&
      indicator.words.some((word) => word.text !== text && has(series.indicator, word.text)),
  );

const has = ({ words }: Label, text: string): boolean => words.some((word) => word.text === text);
