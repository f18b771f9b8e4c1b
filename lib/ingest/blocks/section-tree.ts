import { readHanNumber } from '@/lib/text/han-number';
import { STYLE_ORDER } from './heading-style';
import type { HeadingStyle } from './heading-style';

/** `depth` is what Markdown or HTML say of a heading that has no numbering. */
type Open = { style: HeadingStyle; text: string; depth?: number; holdsList?: boolean };
type Numbering = { style: HeadingStyle; label: string };

/** 2 of （二）, 3 of 3. */
function numberOf(label: string): number {
  const digits = /\d+/u.exec(label)?.[0];
  const han = /[一二三四五六七八九十]+/u.exec(label)?.[0];
  return Number(digits ?? readHanNumber(han ?? '') ?? 0);
}

/**
 * The headings that stand above the place reached so far. Levels follow the numbering and not the signs of Markdown,
 * whose levels change half way in real documents; a style stands where it was first met, a new one where Chinese official
 * documents usually have it.
 */
export class SectionTree {
  #open: Open[] = [];

  /** Opens a heading and gives its level (1 is the outermost) and the headings above it. */
  open(heading: Open): { level: number; section: string[] } {
    this.#open = this.#open.slice(0, this.#keptBy(heading));
    const section = this.path();
    this.#open.push(heading);
    return { level: this.#open.length, section };
  }

  /**
   * A paragraph that is numbered on from an open heading ends that heading: （二）居民门诊。… after （一）职工门诊. Where the
   * numbering begins anew under the heading, it is a list of its own.
   */
  pass({ style, label }: Numbering): void {
    const at = this.#open.findIndex((one) => one.style === style);
    const open = this.#open[at];
    if (!open) return;
    const number = numberOf(label);
    if (number === 1) this.#open[at] = { ...open, holdsList: true };
    else if (!open.holdsList && number === numberOf(open.text) + 1)
      this.#open = this.#open.slice(0, at);
  }

  #keptBy({ style, depth }: Open): number {
    const rank = STYLE_ORDER.indexOf(style);
    const closes =
      style === 'mark'
        ? (one: Open) => (one.depth ?? 0) >= (depth ?? 1)
        : (one: Open) => one.style === style || STYLE_ORDER.indexOf(one.style) >= rank;
    const same = this.#open.findIndex((one) => one.style === style && style !== 'mark');
    const first = same >= 0 ? same : this.#open.findIndex(closes);
    return first >= 0 ? first : this.#open.length;
  }

  path(): string[] {
    return this.#open.map((one) => one.text);
  }

  /** Whether a heading of this style stands open. */
  find(style: HeadingStyle): string | undefined {
    return this.#open.find((one) => one.style === style)?.text;
  }

  clear(): void {
    this.#open = [];
  }
}
