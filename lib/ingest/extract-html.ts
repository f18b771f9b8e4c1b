import { parseHTML } from 'linkedom';
import { findContent, removeChrome } from './html-content';
import { readHtmlTable } from './html-table';
import type { Line, LineHint } from './line';
import type { Particulars } from './source-text';

/** The text taken out of a page, its lines with what the page says of them, and what its head says of the document. */
export type ExtractedHtml = { text: string; lines: Line[]; particulars: Particulars };

const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|BODY|CENTER|DD|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/u;

class Writer {
  text = '';
  readonly lines: Line[] = [];
  #open = '';
  #tables = 0;

  inline(text: string): void {
    this.#open += text;
  }

  endLine(hint?: LineHint): void {
    const content = this.#open.replace(/[ \t\r\n\u00a0\u3000\u200b\ufeff]+/gu, ' ').trim();
    this.#open = '';
    if (content !== '') this.#put(content, hint);
  }

  table({ caption, header, rows }: { caption?: string; header: string[]; rows: string[][] }): void {
    this.endLine();
    if (caption) this.#put(caption);
    this.#tables += 1;
    [header, ...rows].forEach((cells, index) => {
      const shown = cells.map((cell) => (cell === '' ? '—' : cell));
      if (cells.every((cell) => cell === '')) return;
      this.#put(shown.join('\t'), { table: this.#tables, isHeader: index === 0 });
    });
  }

  #put(content: string, hint?: LineHint): void {
    const start = this.text.length;
    this.text += `${content}\n`;
    const place = {
      start,
      end: start + content.length,
      text: content,
      blanksBefore: 1,
      indent: 0,
      afterFormFeed: false,
    };
    this.lines.push(hint ? { ...place, hint } : place);
  }
}

function isNoteMark(element: Element): boolean {
  return (
    element.tagName === 'SUP' &&
    /^\s*[[［(（]?\d{1,2}[\]］)）]?\s*$/u.test(element.textContent ?? '') &&
    /[\p{Script=Han}，。；、）)]\s*$/u.test(element.previousSibling?.textContent ?? '')
  );
}

function bulletOf(item: Element): string {
  if (item.parentElement?.tagName !== 'OL') return '• ';
  const position = [...item.parentElement.children]
    .filter((one) => one.tagName === 'LI')
    .indexOf(item);
  return `${(Number.parseInt(item.parentElement.getAttribute('start') ?? '1', 10) || 1) + position}. `;
}

function hintOf(element: Element): LineHint | undefined {
  const level = /^H([1-6])$/u.exec(element.tagName)?.[1];
  if (level) return { heading: Number(level) };
  return element.tagName === 'LI' ? { item: true } : undefined;
}

function walk(node: Node, writer: Writer): void {
  if (node.nodeType === 3) {
    writer.inline(node.textContent ?? '');
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.tagName === 'BR' || element.tagName === 'HR') return writer.endLine();
  if (isNoteMark(element))
    return writer.inline(`[${/\d+/u.exec(element.textContent ?? '')?.[0] ?? ''}]`);
  const table = element.tagName === 'TABLE' ? readHtmlTable(element) : undefined;
  if (table) return writer.table(table);
  const isBlock = BLOCK.test(element.tagName);
  if (isBlock) writer.endLine();
  if (element.tagName === 'LI') writer.inline(bulletOf(element));
  for (const child of [...element.childNodes]) walk(child, writer);
  if (isBlock) writer.endLine(hintOf(element));
}

function metaOf(document: Document, names: readonly string[]): string | undefined {
  for (const meta of document.querySelectorAll('meta')) {
    const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (names.includes(name) && content) return content;
  }
  return undefined;
}

function readParticulars(document: Document): Particulars {
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/gu, ' ').trim();
  const page = document
    .querySelector('title')
    ?.textContent?.split(/\s*[-_|—–]\s*/u)[0]
    ?.trim();
  const title = metaOf(document, ['articletitle', 'og:title']) ?? (heading || page);
  const date = /\d{4}-\d{2}-\d{2}/u.exec(
    metaOf(document, ['pubdate', 'publishdate', 'article:published_time']) ?? '',
  )?.[0];
  const publisher = metaOf(document, ['contentsource', 'sitename']);
  const documentNumber = metaOf(document, ['wenhao', 'fileno']);
  return {
    ...(title ? { title } : {}),
    ...(date ? { date } : {}),
    ...(publisher ? { publisher } : {}),
    ...(documentNumber ? { documentNumber } : {}),
  };
}

/** The line beside the title that says when and by whom a page was published. */
function particularsLine(body: Element): string | undefined {
  const found = [...body.querySelectorAll('p,div,span,li')].find((element) => {
    const text = (element.textContent ?? '').trim();
    return text.length < 120 && /(?:发布|成文|印发)?(?:日期|时间)\s*[:：]\s*\d{4}/u.test(text);
  });
  return found?.textContent?.replace(/\s+/gu, ' ').trim();
}

/** The text of a page without its menus: title, particulars, headings, paragraphs, lists, and tables cell by cell. */
export function extractHtml(html: string): ExtractedHtml {
  const { document } = parseHTML(
    /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`,
  ) as unknown as { document: Document };
  const particulars = readParticulars(document);
  const body = document.body ?? document.documentElement;
  removeChrome(body);
  const content = findContent(body);
  const writer = new Writer();
  const within = (content.textContent ?? '').replace(/\s+/gu, '');
  const title = particulars.title;
  if (title && !within.includes(title.replace(/\s+/gu, ''))) {
    writer.inline(title);
    writer.endLine({ heading: 1 });
  }
  const line = content === body ? undefined : particularsLine(body);
  if (line && !within.includes(line.replace(/\s+/gu, ''))) {
    writer.inline(line);
    writer.endLine();
  }
  walk(content, writer);
  writer.endLine();
  return { text: writer.text, lines: writer.lines, particulars };
}
