import type { Block, SourceDocument } from '@/lib/schema/document';
import type { Enumeration } from '@/lib/schema/passage';
import { sliceMapped } from '@/lib/text/mapped-text';
import { enumerationOf, itemOf, titleAbove } from './enumeration';
import { readNumbering } from '@/lib/ingest/blocks/heading-style';

function labelOf(block: Block): string {
  return readNumbering(block.content.text)?.label ?? '';
}

const keyOf = (block: Block) => JSON.stringify([block.article ?? -1, block.section]);

/** The headings right under each heading, and those of a document or an article under its title. */
export function enumerateSubheadings(document: SourceDocument): Enumeration[] {
  const headings = document.blocks.filter(
    (block) => block.kind === 'heading' && block.level !== undefined,
  );
  const titles = new Set([
    document.source.title,
    ...document.source.articles.map((article) => article.title),
  ]);
  const isTitle = (block: Block) =>
    block.section.length === 0 &&
    (titles.has(block.content.text) || /^[·•—–=-].*[·•—–=-]$/u.test(block.content.text));
  const groups = new Map<string, Block[]>();
  for (const heading of headings) {
    if (isTitle(heading)) continue;
    groups.set(keyOf(heading), [...(groups.get(keyOf(heading)) ?? []), heading]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= 2)
    .map((group) => {
      const first = group[0] as Block;
      const parent = headings.find(
        (one) =>
          one.article === first.article &&
          (first.section.length === 0
            ? isTitle(one) && one.article !== undefined
            : one.content.text === first.section.at(-1) &&
              one.section.join('\n') === first.section.slice(0, -1).join('\n')),
      );
      const items = group.map((block) => itemOf({ content: block.content, label: labelOf(block) }));
      return enumerationOf({
        document,
        block: first,
        kind: 'subheadings',
        title: parent?.content ?? titleAbove({ document, block: first }),
        items,
      });
    });
}

/** The rows of a table by what their first cell names. */
export function enumerateRows(document: SourceDocument): Enumeration[] {
  return document.blocks.flatMap((block) => {
    const cells = (block.table?.rows ?? []).flatMap((row) =>
      row[0] && row[0].text !== '' ? [row[0]] : [],
    );
    const names = cells.filter((cell) => !/^[\d\s.,%年月—-]+$/u.test(cell.text));
    if (names.length < 2 || names.length < cells.length) return [];
    const title = block.table?.caption ?? titleAbove({ document, block });
    return [
      enumerationOf({
        document,
        block,
        kind: 'rows',
        title,
        items: names.map((content) => itemOf({ content, label: '' })),
      }),
    ];
  });
}

/** The terms of a glossary. */
export function enumerateTerms(document: SourceDocument): Enumeration[] {
  const groups = new Map<string, Block[]>();
  for (const block of document.blocks) {
    if (block.kind === 'term')
      groups.set(keyOf(block), [...(groups.get(keyOf(block)) ?? []), block]);
  }
  return [...groups.values()]
    .filter((group) => group.length >= 2)
    .map((group) => {
      const first = group[0] as Block;
      const items = group.map((block) => {
        const end = block.content.text.search(/[:：]/u);
        return itemOf({
          content: sliceMapped(block.content, 0, end < 1 ? block.content.text.length : end),
          label: '',
        });
      });
      return enumerationOf({
        document,
        block: first,
        kind: 'glossary',
        title: titleAbove({ document, block: first }),
        items,
      });
    });
}
