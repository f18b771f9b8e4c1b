import { STYLE_ORDER } from './heading-style';
import type { HeadingStyle } from './heading-style';

/** `depth` is what Markdown or HTML say of a heading that has no numbering. */
type Open = { style: HeadingStyle; text: string; depth?: number };

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
