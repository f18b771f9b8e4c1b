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

/** Joins a figure to the item before it where both are of one list or range. */
function joinTo(text: string, last: Item | undefined, figure: Figure): boolean {
  const previous = last?.figures.at(-1);
  const how = previous && joins(text, previous, figure);
  if (!last || !how) return false;
  last.figures.push(figure);
  last.tail = [figure.end, last.tail[1]];
  last.isRange = last.isRange || how === 'range';
  return true;
}

/** The figures of a piece as items, in order; `text` is the folded paragraph. */
export function listItems(text: string, piece: Piece, figures: readonly Figure[]): Item[] {
  const items: Item[] = [];
  for (const figure of figures.filter(
    ({ start, end }) => start >= piece.start && end <= piece.end,
  )) {
    const last = items.at(-1);
    if (joinTo(text, last, figure)) continue;
    const from = last?.tail[0];
    const gap = from === undefined ? undefined : splitGap(text, from, figure.start);
    if (last && gap) last.tail = [last.tail[0], gap.tailEnd];
    const label = [gap ? gap.labelStart : piece.start, figure.start] as const;
    items.push({ figures: [figure], isRange: false, label, tail: [figure.end, piece.end] });
  }
  return items;
}
