import { cleanText } from '@/lib/ingest/lines/clean-text';
import type { Draft } from './draft';

/**
 * A chapter whose number extraction lost stands before `2.1` as a plain heading: it is a chapter all the same.
 */
export function promoteChapters({
  source,
  drafts,
}: {
  source: string;
  drafts: readonly Draft[];
}): Draft[] {
  const textOf = (draft: Draft | undefined) =>
    draft?.kind === 'heading'
      ? cleanText({ source, pieces: draft.pieces, isHeading: true }).content.text
      : '';
  let chapter = 0;
  return drafts.map((draft, index) => {
    if (draft.style === 'decimal1') chapter = Number(/^\d+/u.exec(textOf(draft))?.[0] ?? 0);
    const first = /^(\d{1,2})[.．]1(?!\d)/u.exec(textOf(drafts[index + 1]))?.[1];
    if (draft.style !== 'plain' || first === undefined || Number(first) === chapter) return draft;
    chapter = Number(first);
    return { ...draft, style: 'decimal1' };
  });
}
