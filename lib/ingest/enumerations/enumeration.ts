import type { Block, MappedText, SourceDocument } from '@/lib/schema/document';
import type { Enumeration } from '@/lib/schema/passage';
import type { Span } from '@/lib/schema/span';
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

/** From the lead-in where it stands right before the items, to the last item. */
function spanOfAll({
  items,
  lead,
}: {
  items: readonly EnumerationItem[];
  lead: MappedText | undefined;
}): Span {
  const [first, last] = [items[0], items.at(-1)];
  const from = first?.start ?? 0;
  return { start: Math.min(from, lead?.offsets[0] ?? from), end: last?.end ?? from + 1 };
}

/** An enumeration of `document` whose lead-in or heading is `title`; `block` says where it stands. */
export function enumerationOf({
  document: { source },
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
  const article = source.articles[block.article ?? -1]?.title;
  const said =
    typeof title === 'string' ? { title } : { title: title.text, titleSpan: spanOf(title) };
  // A heading may stand far above what it lists: its own span is not the list's.
  const lead =
    typeof title === 'string' || kind === 'subheadings' || kind === 'rows' ? undefined : title;
  return {
    id: `${source.id}:${kind}:${items[0]?.start ?? 0}`,
    source: source.id,
    ...(article === undefined ? {} : { article }),
    section: [...block.section],
    ...(block.page === undefined ? {} : { page: block.page }),
    kind,
    ...said,
    items: [...items],
    ...spanOfAll({ items, lead }),
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
