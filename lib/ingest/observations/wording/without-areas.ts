import type { AreaMatch } from '@/lib/text/areas';

/** Words that begin at `start` of the paragraph, with the places in them blanked out. */
export function withoutAreas(text: string, start: number, areas: readonly AreaMatch[]): string {
  return areas
    .filter((area) => area.start >= start && area.end <= start + text.length)
    .reduce((left, area) => {
      const [from, to] = [area.start - start, area.end - start];
      return left.slice(0, from) + '□'.repeat(to - from) + left.slice(to);
    }, text);
}
