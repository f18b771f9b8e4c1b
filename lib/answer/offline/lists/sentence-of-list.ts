import type { ListEvidence, PassageEvidence } from '@/lib/schema/tools';
import { splitSentences } from '@/lib/text/sentences';

/** A longer sentence says much beside its list. */
const MOST_LENGTH = 220;

/** The sentence of the passages found that a list stands in, whole, with its marker: …分为甲、乙和丙三种模式。 */
export function sentenceOfList(
  { list }: ListEvidence,
  passages: readonly PassageEvidence[],
): { text: string; marker: string } | undefined {
  for (const { alias, passage } of passages) {
    if (passage.source !== list.source) continue;
    if (passage.start > list.start || passage.end < list.end) continue;
    const sentences = splitSentences(passage.text);
    const place = sentences.findIndex(({ start, end }) => {
      const text = passage.text.slice(start, end);
      return text.length <= MOST_LENGTH && list.items.every((item) => text.includes(item.text));
    });
    const found = sentences[place];
    if (found)
      return {
        text: passage.text.slice(found.start, found.end),
        marker: `${alias}.${place + 1}`,
      };
  }
  return undefined;
}
