import type { SourceDocument } from '@/lib/schema/document';

/** Characters of a shingle, and the share of shingles that makes two texts one text told twice. */
const SHINGLE = 10;
const SHARED = 0.5;

/** What a text says, whatever its line breaks, widths and punctuation. */
function shinglesOf(text: string): ReadonlySet<string> {
  const said = text.replace(/[^\p{Script=Han}\d]+/gu, '');
  return new Set(
    Array.from({ length: Math.max(0, said.length - SHINGLE + 1) }, (_, at) =>
      said.slice(at, at + SHINGLE),
    ),
  );
}

function shareIn(part: ReadonlySet<string>, whole: ReadonlySet<string>): number {
  let shared = 0;
  for (const shingle of part) if (whole.has(shingle)) shared += 1;
  return part.size === 0 ? 0 : shared / part.size;
}

type Text = { source: string; article?: number; shingles: ReadonlySet<string> };

function textsOf({ source, text }: SourceDocument): Text[] {
  if (source.articles.length === 0) return [{ source: source.id, shingles: shinglesOf(text) }];
  return source.articles.map(({ start, end }, article) => ({
    source: source.id,
    article,
    shingles: shinglesOf(text.slice(start, end)),
  }));
}

/**
 * Marks sources and articles that retell another source: most of what they say stands there word for word, and it says
 * more. Found by shared shingles, whatever the names.
 */
export function markAbridgements(documents: readonly SourceDocument[]): SourceDocument[] {
  const texts = documents.flatMap(textsOf);
  const originals = new Map<Text, string>();
  for (const text of texts) {
    const wider = texts
      .filter((other) => other.source !== text.source && other.shingles.size > text.shingles.size)
      .map((other) => ({ other, share: shareIn(text.shingles, other.shingles) }))
      .sort((left, right) => right.share - left.share)[0];
    if (wider && wider.share >= SHARED) originals.set(text, wider.other.source);
  }
  return documents.map((document) => {
    const own = [...originals].filter(([text]) => text.source === document.source.id);
    const [first] = own;
    if (!first) return document;
    const articles = document.source.articles.map((article, at) => {
      const original = own.find(([text]) => text.article === at)?.[1];
      return original ? { ...article, abridges: original } : article;
    });
    return { ...document, source: { ...document.source, abridges: first[1], articles } };
  });
}
