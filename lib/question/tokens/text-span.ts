import type { Token } from './token';

/** A piece of a question, `[from, to)` in characters. */
export type TextSpan = { from: number; to: number };

/** Where a pattern, which must be global, is found. */
export const spansOf = (text: string, pattern: RegExp): TextSpan[] =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));

/** Whether a token stands as a whole in one of the pieces. */
export const isWithin = ({ start, text }: Token, spans: readonly TextSpan[]): boolean =>
  spans.some(({ from, to }) => start >= from && start + text.length <= to);
