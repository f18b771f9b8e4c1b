import type { ContentWord } from '@/lib/schema/reading';
import type { Variant } from '@/lib/question/tokens/conjoined';

/** A neighbour's word may be shared (职工 医保收入 和 支出) but need not. */
const OPTIONAL_WEIGHT = 0.35;

/** The words of one reading of a list: its own in full, those that it may share with its neighbours for little. */
export function weighContent(
  content: readonly ContentWord[],
  { required, optional }: Variant,
): ContentWord[] {
  return content.flatMap((word) => {
    if (required.has(word.text)) return [word];
    return optional.has(word.text)
      ? [{ ...word, weight: word.weight * OPTIONAL_WEIGHT, frame: true }]
      : [];
  });
}
