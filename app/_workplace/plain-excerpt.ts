const LONGEST = 160;

/** What a piece of an answer says, on one line, without markers and Markdown signs; cut where it is long. */
export function plainExcerpt(markdown: string): string {
  const plain = markdown
    .replace(/\[\d+\]/gu, '')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gmu, '')
    .replace(/\|\s*-[-|\s:]*/gu, ' ')
    .replace(/[|*#]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = [...plain];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : plain;
}
