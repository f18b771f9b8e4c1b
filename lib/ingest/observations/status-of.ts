import type { Block, SourceDocument } from '@/lib/schema/document';

const PRELIMINARY = /初步统计|初步核算|初步数|快报数|预计数/;

/** Marks of the notes that say that figures are preliminary. */
function preliminaryMarks(document: SourceDocument): Set<string> {
  return new Set(
    document.blocks.flatMap((block) =>
      block.kind === 'note' && block.mark !== undefined && PRELIMINARY.test(block.content.text)
        ? [block.mark]
        : [],
    ),
  );
}

const carries = (block: Block, marks: ReadonlySet<string>) =>
  (block.noteRefs ?? []).some(({ mark }) => marks.has(mark));

/** Whether a note makes a block's figures preliminary: its mark stands in the block or on one of the headings above it. */
export function statusOf({
  document,
  block,
}: {
  document: SourceDocument;
  block: Block;
}): '' | 'preliminary' {
  const marks = preliminaryMarks(document);
  if (marks.size === 0) return '';
  if (block.kind !== 'note' && carries(block, marks)) return 'preliminary';
  const above = document.blocks.filter(
    (other) =>
      other.kind === 'heading' &&
      carries(other, marks) &&
      block.section.includes(other.content.text) &&
      other.article === block.article,
  );
  return above.length > 0 ? 'preliminary' : '';
}
