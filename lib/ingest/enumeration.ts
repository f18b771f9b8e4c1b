import type { Block, MappedText, SourceDocument } from '@/lib/schema/document';
import type { Enumeration } from '@/lib/schema/passage';
import { breaksOf, sliceMapped, spanOf } from '@/lib/text/mapped-text';

export type EnumerationItem = Enumeration['items'][number];

/** An item without the punctuation that closes it in its list. */
export function itemOf({
  content,
  label,
}: {
  content: MappedText;
  label: string;
}): EnumerationItem {
  const end = content.text.replace(/[\s；;，,、。]+$/u, '').length;
  const start = Math.min(
    /^[\s•●▪■◆◇▶►○]*/u.exec(content.text)?.[0].length ?? 0,
    Math.max(0, end - 1),
  );
  const own = sliceMapped(content, start, Math.max(end, start + 1));
  return { label, text: own.text, breaks: breaksOf(own), ...spanOf(own) };
}

/** An enumeration of `document` whose lead-in is `title`; `block` says where it stands. */
export function enumerationOf({
  document,
  block,
  kind,
  title,
  items,
}: {
  document: SourceDocument;
  block: Block;
  kind: Enumeration['kind'];
  title: MappedText | string;
  items: readonly EnumerationItem[];
}): Enumeration {
  const { source } = document;
  const [first, last] = [items[0], items.at(-1)];
  const named = typeof title === 'string' ? undefined : title;
  const start = Math.min(first?.start ?? 0, ...(named ? [named.offsets[0] ?? Infinity] : []));
  const article = block.article === undefined ? undefined : source.articles[block.article]?.title;
  return {
    id: `${source.id}:${kind}:${first?.start ?? 0}`,
    source: source.id,
    ...(article === undefined ? {} : { article }),
    section: [...block.section],
    ...(block.page === undefined ? {} : { page: block.page }),
    kind,
    title: named ? named.text : (title as string),
    ...(named ? { titleSpan: spanOf(named) } : {}),
    items: [...items],
    start: kind === 'subheadings' ? (first?.start ?? 0) : start,
    end: last?.end ?? start + 1,
  };
}

/** The title of what a block stands in: its innermost heading, else its article, else the source. */
export function titleAbove({
  document,
  block,
}: {
  document: SourceDocument;
  block: Block;
}): string {
  const { source } = document;
  return (
    block.section.at(-1) ??
    (block.article === undefined ? undefined : source.articles[block.article]?.title) ??
    source.title
  );
}
