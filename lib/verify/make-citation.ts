import type { Citation } from '@/lib/schema/answer';
import type { Passage } from '@/lib/schema/passage';
import type { Article, Source } from '@/lib/schema/source';
import type { Span } from '@/lib/schema/span';
import type { CorpusView } from './create-corpus-view';
import { indexAt, passageText } from './passage-text';

/** A place in a source that a sentence may stand on. */
export type Place = Span & { readonly source: string };

/** A citation that has no number yet. */
export type Cited = Omit<Citation, 'n'>;

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);

/** The characters of a passage inside a place, each with its source offset; null where they are not those of the source text. */
function charactersAt(
  passage: Passage,
  place: Place,
  text: string,
): { quote: string; offsets: number[] } | null {
  const mapped = passageText(passage);
  const [from, to] = [indexAt(mapped, place.start), indexAt(mapped, place.end)];
  const quote = mapped.text.slice(from, to);
  const offsets = mapped.offsets.slice(from, to);
  const isVerbatim = offsets.every(
    (offset, at) => text[offset] === quote[at] || (isSpace(quote[at]) && isSpace(text[offset])),
  );
  return isVerbatim ? { quote, offsets: offsets.filter((_, at) => !isSpace(quote[at])) } : null;
}

/**
 * What the corpus says at a place, furniture left out, character for character; null where the index does not agree with
 * the source text. No text of an author ever enters a quote.
 */
export function quoteAt(
  view: CorpusView,
  place: Place,
): { quote: string; start: number; end: number } | null {
  const text = view.texts.get(place.source) ?? '';
  const parts = view.passagesIn(place).map((passage) => charactersAt(passage, place, text));
  if (parts.includes(null)) return null;
  const said = parts.flatMap((part) => part ?? []);
  const offsets = said.flatMap((part) => part.offsets);
  const [first, last] = [offsets[0], offsets.at(-1)];
  if (first === undefined || last === undefined) return null;
  const quote = said
    .map((part) => part.quote.trim())
    .filter((part) => part !== '')
    .join('\n');
  return { quote: quote.replace(/[\t ]*\n\s*|\t+/g, ' '), start: first, end: last + 1 };
}

/** Says where a quote comes from: the article's title where there is one, its headings, its page. Null where nothing is quotable. */
export function makeCitation(view: CorpusView, place: Place): Cited | null {
  const source = view.sources.get(place.source);
  const quoted = source ? quoteAt(view, place) : null;
  if (!source || !quoted) return null;
  const passage = view.passageAt(place.source, quoted.start);
  const article = source.articles.find(({ title }) => title === passage?.article);
  return {
    ...originOf(source, article),
    ...whereOf({ source, passage, at: quoted.start }),
    ...quoted,
  };
}

function originOf(source: Source, article: Article | undefined) {
  const publisher = article?.publisher ?? source.publisher;
  return {
    source: source.id,
    title: article?.title ?? source.title,
    ...(publisher !== undefined && { publisher }),
    ...(source.date !== undefined && { date: source.date }),
    ...(article && { article: article.title }),
  };
}

function whereOf({
  source,
  passage,
  at,
}: {
  source: Source;
  passage: Passage | undefined;
  at: number;
}) {
  const page = pageAt(source, at) ?? passage?.page;
  return { section: passage?.section ?? [], ...(page !== undefined && { page }) };
}

/** The page that a place stands on, not the one that its passage begins on: a passage may run over two. */
function pageAt({ pageStarts = [] }: Source, at: number): number | undefined {
  const page = pageStarts.findLast(([start]) => start <= at)?.[1];
  return page === 0 ? undefined : page;
}
