/** A stretch of a folded paragraph between two marks. */
export type Piece = {
  start: number;
  end: number;
  /** The mark before it: '' at the beginning, else one of ，；。：（） or a line feed as 。 */
  mark: string;
  /** How many brackets it stands in. */
  depth: number;
};

const MARKS = '，；。：！？（）\n';

/** A paragraph as pieces in order; a bracket's inside is a piece of its own, one deeper. */
export function splitPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  let mark = '';
  let depth = 0;
  const close = (end: number) => {
    if (end > start || mark === '）') pieces.push({ start, end, mark, depth });
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (!MARKS.includes(char)) continue;
    close(at);
    if (char === '（') depth += 1;
    if (char === '）') depth = Math.max(0, depth - 1);
    mark = '！？\n'.includes(char) ? '。' : char;
    start = at + 1;
  }
  close(text.length);
  return pieces;
}
