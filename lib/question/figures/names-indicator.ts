import type { ContentWord } from '@/lib/schema/reading';
import type { Resolution } from './target-request';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Whether the words name what is measured, and not only for whom, where or when. */
export function namesIndicator(
  { targets }: Resolution,
  vocabulary: Vocabulary,
  content: readonly ContentWord[],
): boolean {
  const target = targets[0];
  const label =
    target &&
    vocabulary.series.find(({ indicator }) => indicator.name === target.indicator)?.indicator;
  if (!label) return false;
  const asked = content.flatMap(({ means }) => means).join('\n');
  const total = label.words.reduce((sum, { weight }) => sum + weight, 0);
  const hit = label.words.reduce(
    (sum, { text, weight }) => sum + (asked.includes(text) ? weight : 0),
    0,
  );
  return hit >= total * 0.5;
}
