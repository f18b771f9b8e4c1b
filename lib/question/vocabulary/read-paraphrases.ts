/** The words of a block of text, parted by white space. */
export const splitWords = (text: string): string[] => text.trim().split(/\s+/);

/** A word a line, with what documents write for it behind it. */
export function readParaphrases(block: string): ReadonlyMap<string, readonly string[]> {
  const lines = block.trim().split('\n').map(splitWords);
  return new Map(lines.map(([word = '', ...means]) => [word, means]));
}
