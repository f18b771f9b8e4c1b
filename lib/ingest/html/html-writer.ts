import type { HtmlTable } from './html-table';
import type { Line, LineHint } from '@/lib/ingest/lines/line';

/** Puts a page's words down as lines, each with what the page says of it. */
export class HtmlWriter {
  text = '';
  readonly lines: Line[] = [];
  #open = '';
  #tables = 0;

  /** Forgets the short lines above the title: a site's name, a menu, the way to the page. */
  dropAbove(title: string): void {
    const isTitle = (text: string) => text.replace(/\s/gu, '') === title.replace(/\s/gu, '');
    const at = this.lines.findIndex((line) => isTitle(line.text));
    const above = this.lines.slice(0, Math.max(0, at));
    const start = this.lines[at]?.start ?? 0;
    if (start === 0 || above.some((line) => line.text.length > 60 || /[。；]/u.test(line.text)))
      return;
    this.text = this.text.slice(start);
    const kept = this.lines
      .slice(at)
      .map((line) => ({ ...line, start: line.start - start, end: line.end - start }));
    this.lines.splice(0, this.lines.length, ...kept);
  }

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
