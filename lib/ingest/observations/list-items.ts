import type { Figure } from './find-figures';
import type { Piece } from './split-pieces';

/** One or several figures of a piece that share their words: a list of values, or the bounds of a range. */
export type Item = {
  figures: Figure[];
  isRange: boolean;
  /** Words before: `[from, to)` of the folded text. */
  label: readonly [number, number];
  /** Words after, up to what parts it from the next. */
  tail: readonly [number, number];
};

const LIST_GAP = /^(?:、|，|和|及|与|以及|或)+$/;
const RANGE_GAP = /^(?:-|－|—|–|~|～|至|到)$/;
const PARTS = /、|，|和(?!田)|以及|及(?!以[上下])|与|或|并(?!发)/;

function joins(text: string, left: Figure, right: Figure): 'range' | 'list' | undefined {
  const gap = text.slice(left.end, right.start);
  if (left.bound === 'low' && right.bound === 'high' && RANGE_GAP.test(gap)) return 'range';
  return LIST_GAP.test(gap) ? 'list' : undefined;
}

/** Words between two figures: up to the first 、 or 和 they belong to the first, then to the second; unparted, to both. */
function splitGap(text: string, from: number, to: number): { tailEnd: number; labelStart: number } {
  const match = PARTS.exec(text.slice(from, to));
  return match
    ? { tailEnd: from + match.index, labelStart: from + match.index + match[0].length }
    : { tailEnd: to, labelStart: from };
}

/** The figures of a piece as items, in order; `text` is the folded paragraph. */
export function listItems(text: string, piece: Piece, figures: readonly Figure[]): Item[] {
  const own = figures.filter(({ start, end }) => start >= piece.start && end <= piece.end);
  const items: Item[] = [];
  for (const figure of own) {
    const last = items.at(-1);
    const previous = last?.figures.at(-1);
    const how = previous && joins(text, previous, figure);
    if (last && how) {
      last.figures.push(figure);
      last.isRange = last.isRange || how === 'range';
      continue;
    }
    const gap = previous ? splitGap(text, previous.end, figure.start) : undefined;
    if (last && gap && previous) last.tail = [previous.end, gap.tailEnd];
    items.push({
      figures: [figure],
      isRange: false,
      label: [gap?.labelStart ?? piece.start, figure.start],
      tail: [figure.end, figure.end],
    });
  }
  const last = items.at(-1);
  const end = last?.figures.at(-1)?.end;
  if (last && end !== undefined) last.tail = [end, piece.end];
  return items;
}
