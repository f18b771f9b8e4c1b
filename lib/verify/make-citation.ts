import type { Citation } from '@/lib/schema/answer';
import type { Span } from '@/lib/schema/span';
import type { CorpusView } from './create-corpus-view';
import { indexAt, passageText } from './passage-text';

/** A place in a source that a sentence may stand on. */
export type Place = Span & { readonly source: string };

/** A citation that has no number yet. */
export type Cited = Omit<Citation, 'n'>;

const isSpace = (character: string | undefined) => character === undefined || /\s/.test(character);

/**
 * What the corpus says at a place, furniture left out, character for character; null where the index does not agree with
 * the source text. No text of an author ever enters a quote.
 */
export function quoteAt(
  view: CorpusView,
  place: Place,
): { quote: string; start: number; end: number } | null {
  const text = view.texts.get(place.source);
  if (text === undefined) return null;
  let quote = '';
  let [start, end] = [-1, -1];
  for (const passage of view.passagesIn(place)) {
    const mapped = passageText(passage);
    const to = indexAt(mapped, place.end);
    if (quote !== '' && !isSpace(quote.at(-1))) quote += '\n';
    for (let at = indexAt(mapped, place.start); at < to; at += 1) {
      const offset = mapped.offsets[at] ?? -1;
      const character = mapped.text[at];
      if (text[offset] !== character && !(isSpace(character) && isSpace(text[offset]))) return null;
      quote += character;
      if (isSpace(character)) continue;
      if (start < 0) start = offset;
      end = offset + 1;
    }
  }
  return start < 0 ? null : { quote: quote.trim().replace(/[\t ]*\n\s*|\t+/g, ' '), start, end };
}

/** Says where a quote comes from: the article's title where there is one, its headings, its page. Null where nothing is quotable. */
export function makeCitation(view: CorpusView, place: Place): Cited | null {
  const source = view.sources.get(place.source);
  const quoted = quoteAt(view, place);
  if (!source || !quoted) return null;
  const passage = view.passageAt(place.source, quoted.start);
  const article = source.articles.find(({ title }) => title === passage?.article);
  const publisher = article?.publisher ?? source.publisher;
  return {
    source: source.id,
    title: article?.title ?? source.title,
    ...(publisher !== undefined && { publisher }),
    ...(source.date !== undefined && { date: source.date }),
    ...(article && { article: article.title }),
    section: passage?.section ?? [],
    ...(passage?.page !== undefined && { page: passage.page }),
    ...quoted,
  };
}
