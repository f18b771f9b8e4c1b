import type { Block, MappedText, SourceDocument } from '@/lib/schema/document';
import type { Enumeration } from '@/lib/schema/passage';
import { concatMapped, sliceMapped } from '@/lib/text/mapped-text';
import { splitSentences } from '@/lib/text/sentences';
import { enumerationOf, itemOf, titleAbove } from './enumeration';
import { readNumbering } from '@/lib/ingest/blocks/heading-style';

const BULLET = /^(?:[•●▪■◆◇▶►○]|[-*+]\s)\s*/u;
const LEAD = /[：:]$|——$|(?:以下|如下|下列|下述)[^。]*。?$/u;

type Item = { blocks: Block[]; label: string };

/** How an item is marked: items of one list share it. */
function styleOf(block: Block): string | undefined {
  if (block.kind !== 'item') return undefined;
  if (BULLET.test(block.content.text)) return 'bullet';
  const style = readNumbering(block.content.text)?.style;
  return style === 'clause' ? undefined : style;
}

const samePlace = (left: Block, right: Block) =>
  left.article === right.article && left.section.join('\n') === right.section.join('\n');

function contentOf(blocks: readonly Block[]): MappedText {
  return concatMapped(
    blocks.flatMap((block, index) => {
      const last = blocks[index - 1]?.content.offsets.at(-1);
      return last === undefined
        ? [block.content]
        : [{ text: '\n', offsets: [last + 1] }, block.content];
    }),
  );
}

function labelOf(block: Block): string {
  return BULLET.test(block.content.text) ? '' : (readNumbering(block.content.text)?.label ?? '');
}

const FLOWING: ReadonlySet<Block['kind']> = new Set(['item', 'paragraph', 'table', 'caption']);

/** What follows the last item belongs to it only where it is an item of a finer list. */
function closeLast(items: readonly Item[]): number {
  const last = items.at(-1);
  if (!last) return 0;
  const own = last.blocks.findIndex((block, index) => index > 0 && block.kind !== 'item');
  if (own > 0) last.blocks = last.blocks.slice(0, own);
  return last.blocks.length - 1;
}

/** The list that begins at `at`: items of one style, each with the paragraphs and finer items under it. */
function listAt({ blocks, at }: { blocks: readonly Block[]; at: number }): {
  items: Item[];
  end: number;
} {
  const first = blocks[at] as Block;
  const style = styleOf(first);
  const items: Item[] = [];
  let end = at;
  for (const [offset, block] of blocks.slice(at).entries()) {
    if (!FLOWING.has(block.kind) || !samePlace(first, block)) break;
    if (styleOf(block) === style) {
      items.push({ blocks: [block], label: labelOf(block) });
      end = at + offset + 1;
    } else if (block.kind === 'paragraph' || block.kind === 'item')
      items.at(-1)?.blocks.push(block);
  }
  return { items, end: end + closeLast(items) };
}

/** Bullets and numbered items that stand as blocks of their own, under their lead-in or their heading. */
export function enumerateItems(document: SourceDocument): Enumeration[] {
  const { blocks } = document;
  const found: Enumeration[] = [];
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at] as Block;
    const { items, end } =
      styleOf(block) === undefined ? { items: [], end: at + 1 } : listAt({ blocks, at });
    if (items.length >= 2) {
      const before = blocks[at - 1];
      const sentence =
        before &&
        (before.kind === 'paragraph' || before.kind === 'item') &&
        samePlace(before, block)
          ? splitSentences(before.content.text).at(-1)
          : undefined;
      const lead =
        before && sentence && LEAD.test(before.content.text)
          ? sliceMapped(before.content, sentence.start, sentence.end)
          : undefined;
      found.push(
        enumerationOf({
          document,
          block,
          kind: 'items',
          title: lead ?? titleAbove({ document, block }),
          items: items.map((item) =>
            itemOf({ content: contentOf(item.blocks), label: item.label }),
          ),
        }),
      );
      // A finer list inside an item is a list too.
      found.push(
        ...items.flatMap((item) => enumerateItems({ ...document, blocks: item.blocks.slice(1) })),
      );
    }
    at = Math.max(end, at + 1);
  }
  return found;
}
