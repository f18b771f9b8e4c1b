import type { Block, SourceDocument } from '@/lib/schema/document';

const shown = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

/** Rows that do not have as many cells as the header. */
function unevenRows({ table, content }: Block): string[] {
  const width = table?.header.length ?? 0;
  const uneven = (table?.rows ?? []).filter(
    (row) => row.length !== width || row.some((cell) => cell.text === ''),
  );
  return uneven.length > 0
    ? [
        `表格“${shown(table?.caption?.text ?? content.text)}”有 ${uneven.length} 行的单元格与表头不一致`,
      ]
    : [];
}

/** Notes without a mark in the text, and marks without a note. */
function looseMarks(blocks: readonly Block[]): string[] {
  const noted = new Set(blocks.flatMap((block) => (block.mark ? [block.mark] : [])));
  const marked = new Set(blocks.flatMap((block) => (block.noteRefs ?? []).map((ref) => ref.mark)));
  return [
    ...[...marked]
      .filter((mark) => !noted.has(mark))
      .map((mark) => `注号 [${mark}] 没有找到对应的注释`),
    ...[...noted]
      .filter((mark) => !marked.has(mark))
      .map((mark) => `注释 [${mark}] 在正文中没有注号`),
  ];
}

/** Paragraphs that end in the middle of a sentence: a broken line that was not joined, or a heading not seen as one. */
function openEnds(blocks: readonly Block[]): string[] {
  return blocks
    .filter(
      ({ kind, content }) =>
        kind === 'paragraph' &&
        /[\p{Script=Han}，、\d]$/u.test(content.text) &&
        content.text.length > 30,
    )
    .map(({ content }) => `段落没有以句末标点结束：“…${content.text.slice(-30)}”`);
}

/** What a maintainer should look at in a document as it was read, in Chinese. */
export function findDoubts({ blocks }: SourceDocument): string[] {
  return [
    ...blocks.filter((block) => block.table).flatMap(unevenRows),
    ...looseMarks(blocks),
    ...openEnds(blocks),
  ];
}
