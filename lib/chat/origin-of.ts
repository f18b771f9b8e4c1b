import type { Library } from '@/lib/indexing/library';

/** Title, publisher and date of what a passage or list comes from: the article's where there is one. */
export function originOf(
  { sources }: Library,
  { source: id, article: title }: { source: string; article?: string | undefined },
): { title: string; publisher?: string; date?: string } {
  const source = sources.get(id);
  const article = source?.articles.find((one) => one.title === title);
  const publisher = article?.publisher ?? source?.publisher;
  return {
    title: article?.title ?? source?.title ?? id,
    ...(publisher !== undefined && { publisher }),
    ...(source?.date !== undefined && { date: source.date }),
  };
}
