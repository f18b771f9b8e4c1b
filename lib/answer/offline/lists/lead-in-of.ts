import type { ListEvidence, PassageEvidence } from '@/lib/schema/tools';
import { isUnder } from './is-under';

/** Headings and marks may stand between a passage and the list that it leads to, in characters. */
const MOST_BETWEEN = 40;

/** The text of the passages that run into a list of paragraphs or end right before it. */
export function leadInOf({ list }: ListEvidence, passages: readonly PassageEvidence[]): string {
  if (list.kind === 'inline' || list.kind === 'rows') return '';
  return passages
    .filter(
      ({ passage }) =>
        passage.source === list.source &&
        passage.start < list.start &&
        isUnder(passage.section, list.section) &&
        list.start - passage.end <= MOST_BETWEEN,
    )
    .map(({ passage }) => passage.text.slice(0, list.start - passage.start))
    .join('\n');
}
