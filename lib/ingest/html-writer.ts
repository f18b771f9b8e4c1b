import type { HtmlTable } from './html-table';
import type { Line, LineHint } from './line';

/** Puts a page's words down as lines, each with what the page says of it. */
export class HtmlWriter {
  text = '';
  readonly lines: Line[] = [];
  #open = '';
  #tables = 0;

  inline(text: string): void {
    this.#open += text;
  }

  endLine(hint?: LineHint): void {
    const content = this.#open.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
    this.#open = '';
    if (content !== '') this.#put(content, hint);
  }

  /** Cells parted by tabs; an empty one is a dash, so that columns stay in their places. */
  table({ caption, header, rows }: HtmlTable): void {
    this.endLine();
    if (caption) this.#put(caption);
    this.#tables += 1;
    for (const cells of [header, ...rows]) {
      if (cells.every((cell) => cell === '')) continue;
      this.#put(cells.map((cell) => cell || '—').join('\t'), { table: this.#tables });
    }
  }

  #put(content: string, hint?: LineHint): void {
    const start = this.text.length;
    this.text += `${content}\n`;
    const line = {
      start,
      end: start + content.length,
      text: content,
      blanksBefore: 1,
      indent: 0,
      afterFormFeed: false,
    };
    this.lines.push(hint ? { ...line, hint } : line);
  }
}
