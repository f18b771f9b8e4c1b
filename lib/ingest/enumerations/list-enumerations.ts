import type { SourceDocument } from '@/lib/schema/document';
import type { Enumeration } from '@/lib/schema/passage';
import { enumerateInline } from './enumerate-inline';
import { enumerateItems } from './enumerate-items';
import { enumerateOrdinals } from './enumerate-ordinals';
import { enumerateRows, enumerateSubheadings, enumerateTerms } from './enumerate-structure';
import { plainQuote } from '@/lib/ingest/passages/plain-quote';

/** Whether each item and the title say what their spans say: what is broken by furniture cannot be quoted. */
function isQuotable(enumeration: Enumeration, text: string): boolean {
  const title = enumeration.titleSpan;
  const agrees = ({ start, end }: { start: number; end: number }, said: string) =>
    plainQuote(text.slice(start, end)) === plainQuote(said);
  return (
    (!title || agrees(title, enumeration.title)) &&
    enumeration.items.every((item) => agrees(item, item.text))
  );
}

/** Every enumeration of a document, whole and in order: what 有哪些 is answered from. */
export function listEnumerations(document: SourceDocument): Enumeration[] {
  const all = [
    enumerateOrdinals,
    enumerateItems,
    enumerateInline,
    enumerateSubheadings,
    enumerateRows,
    enumerateTerms,
  ].flatMap((enumerate) => enumerate(document));
  const unique = new Map(
    all.filter((one) => isQuotable(one, document.text)).map((one) => [one.id, one]),
  );
  return [...unique.values()].sort(
    (left, right) =>
      left.start - right.start || left.end - right.end || (left.id < right.id ? -1 : 1),
  );
}
