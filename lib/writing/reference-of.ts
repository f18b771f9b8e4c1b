import type { Reference, ReferenceType } from '@/lib/schema/reference';
import type { Article, Source } from '@/lib/schema/source';

const TYPE_OF_KIND: Record<Source['kind'], ReferenceType> = {
  bulletin: 'web',
  report: 'report',
  digest: 'journal',
  article: 'journal',
  regulation: 'regulation',
  notice: 'regulation',
  standard: 'standard',
  dataset: 'dataset',
  other: 'web',
};

/** Endings of names of bodies: a 来源 with one is who wrote the article, any other is the periodical it stood in. */
const BODY =
  /(?:局|部|委|委员会|中心|大学|学院|研究院|研究所|院|协会|学会|组织|公司|政府|办公室|厅|会)$/u;
/** Endings of names of newspapers. */
const NEWSPAPER = /(?:报|日报|晚报|时报|快报)$/u;

function articleReference(source: Source, article: Article): Reference {
  const printed = article.publisher;
  const id = `${source.id}#${article.title}`;
  if (printed === undefined || BODY.test(printed)) {
    return {
      id,
      type: 'web',
      authors: printed === undefined ? [] : [printed],
      title: article.title,
    };
  }
  const type = NEWSPAPER.test(printed) ? 'newspaper' : 'journal';
  return { id, type, authors: [], title: article.title, container: printed };
}

function sourceReference(source: Source): Reference {
  return {
    id: source.id,
    type: TYPE_OF_KIND[source.kind],
    authors: source.publisher === undefined ? [] : [source.publisher],
    title: source.title,
    ...(source.documentNumber === undefined ? {} : { number: source.documentNumber }),
    ...(source.date === undefined ? {} : { date: source.date }),
    ...(source.url === undefined ? {} : { url: source.url }),
  };
}

/**
 * What a reference list says of a source, or of one article in it. Only what the source's record has: an article of a
 * digest is cited by its own 来源, without the digest's date or page numbers, which are not the article's.
 */
export function referenceOf({
  source,
  article,
  accessed,
}: {
  source: Source;
  /** Title of the article. */
  article?: string;
  /** ISO date on which the source was read; given only to what was published on the web. */
  accessed?: string;
}): Reference {
  const part = source.articles.find((candidate) => candidate.title === article);
  const reference = part === undefined ? sourceReference(source) : articleReference(source, part);
  const online = reference.type === 'web' || reference.url !== undefined;
  return online && accessed !== undefined ? { ...reference, accessed } : reference;
}
