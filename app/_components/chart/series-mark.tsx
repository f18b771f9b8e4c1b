import {
  symbol,
  symbolCircle,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
} from 'd3-shape';

/** Told apart without colour too: by mark and by dash, on a black and white printer as well. */
const SYMBOLS = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolStar, symbolWye];
const DASHES = [undefined, '7 4', '2 4', '10 4 2 4', '5 2', '1 3'];

/** How the series at a place of the chart is drawn: its colour, its dash, and the path of its mark. */
export const seriesStyle = (at: number) => ({
  color: `var(--series-${(at % 6) + 1})`,
  dash: DASHES[at % 6],
  mark: symbol(SYMBOLS[at % 6], 52)() ?? '',
});

/** The mark of a series, for a legend. */
export function SeriesMark({ at }: { at: number }) {
  const { color, dash, mark } = seriesStyle(at);
  return (
    <svg width="28" height="12" viewBox="-14 -6 28 12" aria-hidden="true">
      <path d="M-14 0H14" stroke={color} strokeWidth="2" strokeDasharray={dash} />
      <path d={mark} fill={color} />
    </svg>
  );
}
