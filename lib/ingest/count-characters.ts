import type { SourceDocument } from '@/lib/schema/document';
import type { Passage } from '@/lib/schema/passage';
import { mappedFrom } from '@/lib/text/mapped-text';

export type CharacterCounts = {
  /** Characters in passages and in each category of furniture; they sum to the length of the source text. */
  characters: Record<string, number>;
  /** Text that is in neither: always a defect. */
  lost: { start: number; end: number; text: string }[];
};

/** The category of a character that no step has set aside by name. */
function categoryOf(text: string, at: number): string {
  if (/\s/u.test(text.charAt(at))) return 'whitespace';
  if (/[#*>\ufeff]/u.test(text.charAt(at))) return 'markup';
  return /^X\s+[图表附]/u.test(text.slice(at, at + 8)) ? 'decoration' : 'lost'; // the glyph of an ornament
}

/** Accounts for every character of a source: in a passage, or in a category of furniture, or blank. */
export function countCharacters({
  document,
  passages,
}: {
  document: SourceDocument;
  passages: readonly Passage[];
}): CharacterCounts {
  const { text, furniture } = document;
  const category = new Array<string | undefined>(text.length).fill(undefined);
  for (const piece of furniture) category.fill(piece.category, piece.start, piece.end);
  for (const passage of passages)
    for (const at of mappedFrom(passage).offsets) category[at] = 'passages';
  const characters: Record<string, number> = { passages: 0 };
  const lost: CharacterCounts['lost'] = [];
  for (let at = 0; at < text.length; at += 1) {
    const name = category[at] ?? categoryOf(text, at);
    characters[name] = (characters[name] ?? 0) + 1;
    if (name !== 'lost') continue;
    const open = lost.at(-1);
    if (open?.end === at) Object.assign(open, { end: at + 1, text: open.text + text.charAt(at) });
    else lost.push({ start: at, end: at + 1, text: text.charAt(at) });
  }
  return { characters, lost };
}
