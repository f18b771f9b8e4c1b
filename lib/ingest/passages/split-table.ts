import type { Block, MappedText, Table } from '@/lib/schema/document';
import { sliceMapped } from '@/lib/text/mapped-text';
import { LENGTHS } from './pack-pieces';
import { splitAtOpaque } from './passage-pieces';

export type TablePart = { content: MappedText; header?: string };

function headOf(table: Table | undefined): string {
  const header = table?.header.map((cell) => cell.text).join(' | ');
  return [table?.caption?.text, header].filter((text) => text).join('\n');
}

/** Pieces of whole rows, each about half as long as a passage of a table may be. */
function rowsOf(part: MappedText): MappedText[] {
  const pieces: MappedText[] = [];
  let start = 0;
  for (let at = 0; at <= part.text.length; at += 1) {
    const isEnd = at === part.text.length;
    const isRowEnd = isEnd || part.text[at] === '\n';
    if (!isRowEnd || (!isEnd && at - start < LENGTHS.table / 2)) continue;
    if (at > start) pieces.push(sliceMapped(part, start, at));
    start = at + 1;
  }
  return pieces;
}

/** A table as one passage where it is short, else a few rows each, with caption and header as context. */
export function splitTable({ source, block }: { source: string; block: Block }): TablePart[] {
  const whole = splitAtOpaque({ source, content: block.content });
  const caption = block.table?.caption?.text;
  if (whole.length === 1 && block.content.text.length <= LENGTHS.table) {
    const isApart = caption && !block.content.text.startsWith(caption);
    return [{ content: block.content, ...(isApart ? { header: caption } : {}) }];
  }
  const header = headOf(block.table);
  return whole.flatMap(rowsOf).map((content, index) => {
    const context = index > 0 ? header : caption;
    return {
      content,
      ...(context && !content.text.startsWith(context) ? { header: context } : {}),
    };
  });
}
