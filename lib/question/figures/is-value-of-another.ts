import type { ContentWord } from '@/lib/schema/reading';
import { meaningsOf } from './meanings-of';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Whether a figure of the same indicator and place has the word for a value: then that one is asked for. */
export function isValueOfAnother({
  word,
  series,
  vocabulary,
}: {
  word: ContentWord;
  series: Series;
  vocabulary: Vocabulary;
}): boolean {
  const meanings = new Set(meaningsOf(word));
  return vocabulary.series.some(
    (other) =>
      other !== series &&
      other.indicator === series.indicator &&
      other.area === series.area &&
      other.breakdown.some(({ spellings }) =>
        spellings.split('\n').some((spelling) => meanings.has(spelling)),
      ),
  );
}
