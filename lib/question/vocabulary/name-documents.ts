import type { Source } from '@/lib/schema/source';
import { NATION } from '@/lib/text/nation';
import { normalizeQuestion } from './normalize-question';

/** Numbers of documents as questions have them → the titles that they stand for. */
export type DocumentNumbers = ReadonlyMap<string, string>;

/** The title of what is sent out, and not of the notice that sends it. */
const SENT = /《([^《》]+)》/;

/** What kind of document a title ends in. */
const KIND = /(?:办法|细则|规定|规程|方案|意见|条例|通知|决定)(?=[”"（(]|$)/;

const plainOf = (text: string): string => normalizeQuestion(text).replace(/["《》\s]/g, '');

/** Collects the numbers that documents print of themselves: 某医保发〔2023〕1号. */
export function documentNumbers(
  sources: readonly Pick<Source, 'title' | 'documentNumber' | 'area'>[],
): DocumentNumbers {
  return new Map(
    sources.flatMap(({ title, documentNumber, area = '' }) =>
      documentNumber === undefined
        ? []
        : [[plainOf(documentNumber), nameOf(SENT.exec(title)?.[1] ?? title, area)] as const],
    ),
  );
}

/** 甲市本办法, as the document calls itself; its whole title where it is of no place. */
function nameOf(title: string, area: string): string {
  const kind = KIND.exec(title)?.[0];
  return area === '' || area === NATION || kind === undefined ? plainOf(title) : `${area}本${kind}`;
}

/** A question with the name of a document in the place of its number, which the document itself says but once. */
export function nameDocuments(text: string, numbers: DocumentNumbers): string {
  let named = text;
  for (const [number, title] of numbers) named = named.replaceAll(number, title);
  return named;
}
