import type { ListEvidence } from '@/lib/schema/tools';
import type { SentenceMatch } from './select-sentences';

/** Headings and marks may stand between a lead-in and its list, in characters. */
const MOST_BETWEEN = 40;

/** The list that begins right behind the passage whose sentence announces it: …有重要的现实意义。1、保障医保基金安全 … */
export function listAfter(
  { evidence, text }: SentenceMatch,
  lists: readonly ListEvidence[],
): ListEvidence | undefined {
  const { passage } = evidence;
  if (!passage.text.trimEnd().endsWith(text.trim())) return undefined;
  return lists.find(({ list }) => {
    const between = list.start - passage.end;
    return list.source === passage.source && between >= 0 && between <= MOST_BETWEEN;
  });
}
