import type { MappedText } from '@/lib/schema/document';
import { concatMapped } from '@/lib/text/mapped-text';
import { splitAtOpaque } from './passage-pieces';
import type { Piece } from './passage-pieces';

/** Characters: a passage is made longer than `short` where its section allows, and not longer than `long`. */
export const LENGTHS = { short: 80, long: 400, table: 600 };

/** Puts pieces side by side; a blank of the source between two blocks becomes a line feed. */
export function joinPieces({
  source,
  pieces,
}: {
  source: string;
  pieces: readonly Piece[];
}): MappedText {
  const parts = pieces.flatMap(({ content, block }, index) => {
    const before = pieces[index - 1];
    const gap = (before?.content.offsets.at(-1) ?? -2) + 1;
    const isParted =
      before !== undefined && before.block !== block && /\s/u.test(source.charAt(gap));
    return isParted ? [{ text: '\n', offsets: [gap] }, content] : [content];
  });
  return concatMapped(parts);
}

const lengthOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, piece) => sum + piece.content.text.length, 0);

const isQuotable = ({ source, pieces }: { source: string; pieces: readonly Piece[] }) =>
  splitAtOpaque({ source, content: joinPieces({ source, pieces }) }).length === 1;

/** Whether a new block may join what is open: too short to stand alone, items after their lead-in, short items together. */
function mayJoin({
  open,
  last,
  piece,
}: {
  open: readonly Piece[];
  last: Piece;
  piece: Piece;
}): boolean {
  if (last.block === piece.block || lengthOf(open) < LENGTHS.short) return true;
  const { kind, content } = piece.block;
  // An item that would be parted begins a passage of its own.
  if (kind !== 'item' || lengthOf(open) + content.text.length > LENGTHS.long) return false;
  const isLedIn = /[：:—]$/u.test(last.content.text);
  return isLedIn || (last.block.kind === 'item' && content.text.length < LENGTHS.short);
}

function fits({
  source,
  open,
  piece,
}: {
  source: string;
  open: readonly Piece[];
  piece: Piece;
}): boolean {
  const last = open.at(-1);
  if (!last) return true;
  if (lengthOf(open) + piece.content.text.length > LENGTHS.long) return false;
  return mayJoin({ open, last, piece }) && isQuotable({ source, pieces: [last, piece] });
}

/** What is too short to stand alone goes to the passage before, where that has room. */
function foldShort({ source, packs }: { source: string; packs: Piece[][] }): Piece[][] {
  const folded: Piece[][] = [];
  for (const pack of packs) {
    const before = folded.at(-1);
    const isShort = lengthOf(pack) < LENGTHS.short / 2;
    const hasRoom =
      before !== undefined && lengthOf(before) + lengthOf(pack) <= LENGTHS.long * 1.25;
    if (before && isShort && hasRoom && isQuotable({ source, pieces: [...before, ...pack] }))
      before.push(...pack);
    else folded.push([...pack]);
  }
  return folded;
}

/** Sentences gathered to passages of about 80 to 400 characters; a passage never spans furniture that a quote may not. */
export function packPieces({
  source,
  pieces,
}: {
  source: string;
  pieces: readonly Piece[];
}): Piece[][] {
  const packs: Piece[][] = [];
  for (const piece of pieces) {
    const open = packs.at(-1);
    if (open && fits({ source, open, piece })) open.push(piece);
    else packs.push([piece]);
  }
  return foldShort({ source, packs });
}
