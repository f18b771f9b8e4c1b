import { parseHTML } from 'linkedom';
import { findContent, removeChrome } from './html-content';
import { particularsLine, readHtmlParticulars } from './html-particulars';
import { readHtmlTable } from './html-table';
import { HtmlWriter } from './html-writer';
import type { Line, LineHint } from '@/lib/ingest/lines/line';
import type { Particulars } from '@/lib/ingest/sources/particulars';

/** The text taken out of a page, its lines with what the page says of them, and what its head says of the document. */
export type ExtractedHtml = { text: string; lines: Line[]; particulars: Particulars };

const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|BODY|CENTER|DD|DIV|DL|DT|FIELDSET|FIGCAPTION|FIGURE|H[1-6]|HEADER|HR|BR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/u;

const squeezed = (text: string | null) => (text ?? '').replace(/\s+/gu, '');

/** A superscript number after words is a note's mark, after a Latin letter it is a power: m². */
function noteMark(element: Element): string | undefined {
  if (element.tagName !== 'SUP') return undefined;
  const number = /^\s*[[［(（]?(\d{1,2})[\]］)）]?\s*$/u.exec(element.textContent ?? '')?.[1];
  const before = element.previousSibling?.textContent ?? '';
  return /[\p{Script=Han}，。；、”）)]\s*$/u.test(before) ? number : undefined;
}

function bulletOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '• ';
  const position = [...list.children].filter((one) => one.tagName === 'LI').indexOf(item);
  return `${(Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1) + position}. `;
}

function hintOf(element: Element): LineHint | undefined {
  const level = /^H([1-6])$/u.exec(element.tagName)?.[1];
  if (level) return { heading: Number(level) };
  return element.tagName === 'LI' ? { item: true } : undefined;
}

function writeElement(element: Element, writer: HtmlWriter): void {
  const mark = noteMark(element);
  const table = element.tagName === 'TABLE' ? readHtmlTable(element) : undefined;
  if (mark) writer.inline(`[${mark}]`);
  else if (table) writer.table(table);
  else {
    const isBlock = BLOCK.test(element.tagName);
    if (isBlock) writer.endLine();
    if (element.tagName === 'LI') writer.inline(bulletOf(element));
    for (const child of [...element.childNodes]) write(child, writer);
    if (isBlock) writer.endLine(hintOf(element));
  }
}

function write(node: Node, writer: HtmlWriter): void {
  if (node.nodeType === 3) writer.inline(node.textContent ?? '');
  else if (node.nodeType === 1) writeElement(node as Element, writer);
}

/** The text of a page without its menus: title, particulars, headings, paragraphs, lists, and tables cell by cell. */
export function extractHtml(html: string): ExtractedHtml {
  const page = /<html[\s>]/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(page) as unknown as { document: Document }; // linkedom's own types are not the DOM's
  const particulars = readHtmlParticulars(document);
  const { body } = document;
  removeChrome(body);
  const content = findContent(body);
  const said = squeezed(content.textContent);
  const writer = new HtmlWriter();
  const putMissing = (text: string | undefined, hint?: LineHint) => {
    if (!text || said.includes(squeezed(text))) return;
    writer.inline(text);
    writer.endLine(hint);
  };
  putMissing(particulars.title, { heading: 1 });
  if (content !== body) putMissing(particularsLine(body));
  write(content, writer);
  writer.endLine();
  if (particulars.title) writer.dropAbove(particulars.title);
  return { text: writer.text, lines: writer.lines, particulars };
}
