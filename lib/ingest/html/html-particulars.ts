import type { Particulars } from '@/lib/ingest/sources/particulars';

const NAMES = {
  title: ['articletitle', 'og:title'],
  date: ['pubdate', 'publishdate', 'article:published_time'],
  publisher: ['contentsource', 'sitename'],
  documentNumber: ['wenhao', 'fileno'],
};

function metaOf(document: Document, names: readonly string[]): string | undefined {
  for (const meta of document.querySelectorAll('meta')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property') ?? '';
    const content = meta.getAttribute('content')?.trim();
    if (content && names.includes(name.toLowerCase())) return content;
  }
  return undefined;
}

function titleOf(document: Document): string | undefined {
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/gu, ' ').trim();
  const page = document
    .querySelector('title')
    ?.textContent?.split(/\s*[-_|—–]\s*/u)[0]
    ?.trim();
  return metaOf(document, NAMES.title) ?? (heading || page || undefined);
}

/** What a page's head says of the document, by the names that Chinese government sites use. */
export function readHtmlParticulars(document: Document): Particulars {
  const found = {
    title: titleOf(document),
    date: /\d{4}-\d{2}-\d{2}/u.exec(metaOf(document, NAMES.date) ?? '')?.[0],
    publisher: metaOf(document, NAMES.publisher),
    documentNumber: metaOf(document, NAMES.documentNumber),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

/** The line beside the title that says when and by whom a page was published. */
export function particularsLine(body: Element): string | undefined {
  const found = [...body.querySelectorAll('p,div,span,li')].find((element) => {
    const text = (element.textContent ?? '').trim();
    return text.length < 120 && /(?:发布|成文|印发)?(?:日期|时间)\s*[:：]\s*\d{4}/u.test(text);
  });
  return found?.textContent?.replace(/\s+/gu, ' ').trim();
}
