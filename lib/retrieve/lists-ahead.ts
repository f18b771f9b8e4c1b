import type { Enumeration, Passage } from '@/lib/schema/passage';

/** Passages found first are looked at for what they lead to. */
const FOUND_FIRST = 3;
/** Headings and marks may stand between a passage and its list, in characters. */
const MOST_BETWEEN = 40;
const LED_TO: readonly Enumeration['kind'][] = ['ordinals', 'items', 'subheadings'];

/**
 * The lists of paragraphs or headings that the passages found first lead to: 有重要的现实意义。1、… A list need not repeat the
 * words by which its lead-in is found.
 */
export function listsAhead({
  lists,
  passages,
}: {
  lists: readonly Enumeration[];
  passages: readonly Passage[];
}): Enumeration[] {
  const leading = passages.slice(0, FOUND_FIRST);
  return lists.filter(
    (list) =>
      LED_TO.includes(list.kind) &&
      leading.some(
        ({ source, start, end }) =>
          source === list.source && list.start > start && list.start - end <= MOST_BETWEEN,
      ),
  );
}
