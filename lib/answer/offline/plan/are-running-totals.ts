import type { FigureFound } from '@/lib/answer/offline/gathered/figures';

/** 累计835种 up to one year and 949种 up to the next are held together by what the later year added. */
export const areRunningTotals = (figures: readonly FigureFound[]): boolean =>
  figures.length === 2 &&
  new Set(figures.map(({ target }) => target.indicator)).size === 1 &&
  figures.every(({ evidence }) => evidence[0]?.observation.measure === 'cumulative');
