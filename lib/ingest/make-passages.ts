import type { Block, MappedText, SourceDocument } from '@/lib/schema/document';
import type { Passage } from '@/lib/schema/passage';
import { breaksOf, concatMapped, sliceMapped, spanOf } from '@/lib/text/mapped-text';
import { piecesOf, splitAtOpaque } from './passage-pieces';
import type { Piece } from './passage-pieces';

/** Characters: a passage is made longer than `short` where its section allows, and not longer than `long`. */
const LENGTHS = { short: 80, long: 400, table: 600 };

const FLOWING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item']);

type Group = { blocks: Block[]; kind: Passage['kind'] };

const KINDS: Record<Block['kind'], Passage['kind']> = {
  heading: 'heading',
  paragraph: 'prose',
  item: 'list',
  term: 'term',
  caption: 'heading',
  table: 'table',
  note: 'note',
  contents: 'contents',
};

const sectionKey = (block: Block) => JSON.stringify([block.article ?? -1, block.section]);

/** Runs of blocks that may share a passage: prose and list items of one section; all else stands alone. */
function groupBlocks(blocks: readonly Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const open = groups.at(-1);
    const last = open?.blocks.at(-1);
    const mayJoin =
      last &&
      ((FLOWING.has(block.kind) && FLOWING.has(last.kind)) ||
        (block.kind === 'contents' && last.kind === 'contents'));
    if (open && last && mayJoin && sectionKey(last) === sectionKey(block)) open.blocks.push(block);
    else groups.push({ blocks: [block], kind: KINDS[block.kind] });
  }
  return groups;
}

/** Puts pieces side by side; a blank of the source between two blocks becomes a line feed. */
export function joinPieces({
  source,
  pieces,
}: {
  source: string;
  pieces: readonly Piece[];
}): MappedText {
  const parts: MappedText[] = [];
  pieces.forEach(({ content, block }, index) => {
    const before = pieces[index - 1];
    const last = before?.content.offsets.at(-1);
    if (
      before &&
      last !== undefined &&
      before.block !== block &&
      /\s/u.test(source.charAt(last + 1))
    ) {
      parts.push({ text: '\n', offsets: [last + 1] });
    }
    parts.push(content);
  });
  return concatMapped(parts);
}

const lengthOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, piece) => sum + piece.content.text.length, 0);

function fits({
  source,
  open,
  piece,
}: {
  source: string;
  open: readonly Piece[];
  piece: Piece;
}): boolean {
  if (open.length === 0) return true;
  if (lengthOf(open) + piece.content.text.length > LENGTHS.long) return false;
  const last = open.at(-1) as Piece;
  const isNewBlock = last.block !== piece.block;
  // A paragraph that is long enough stands alone, unless items follow their lead-in.
  if (
    isNewBlock &&
    lengthOf(open) >= LENGTHS.short &&
    !(piece.block.kind === 'item' && /[：:—]$/u.test(last.content.text))
  ) {
    if (!(
      last.block.kind === 'item' &&
      piece.block.kind === 'item' &&
      lengthOf([piece]) < LENGTHS.short
    ))
      return false;
  }
  return (
    splitAtOpaque({ source, content: joinPieces({ source, pieces: [last, piece] }) }).length === 1
  );
}

/** Sentences gathered to passages; what is left too short at the end goes to the one before where that has room. */
function packPieces({ source, pieces }: { source: string; pieces: readonly Piece[] }): Piece[][] {
  const packs: Piece[][] = [];
  for (const piece of pieces) {
    const open = packs.at(-1);
    if (open && fits({ source, open, piece })) open.push(piece);
    else packs.push([piece]);
  }
  for (let at = packs.length - 1; at > 0; at -= 1) {
    const [before, pack] = [packs[at - 1], packs[at]];
    if (
      !before ||
      !pack ||
      lengthOf(pack) >= LENGTHS.short / 2 ||
      lengthOf(before) + lengthOf(pack) > LENGTHS.long * 1.25
    )
      continue;
    if (
      splitAtOpaque({ source, content: joinPieces({ source, pieces: [...before, ...pack] }) })
        .length > 1
    )
      continue;
    packs.splice(at - 1, 2, [...before, ...pack]);
  }
  return packs;
}

function tableParts({
  source,
  block,
}: {
  source: string;
  block: Block;
}): { content: MappedText; header?: string }[] {
  const whole = splitAtOpaque({ source, content: block.content });
  const head = [
    block.table?.caption?.text,
    block.table?.header.map((cell) => cell.text).join(' | '),
  ]
    .filter((text) => text)
    .join('\n');
  if (whole.length === 1 && block.content.text.length <= LENGTHS.table) {
    const caption = block.table?.caption?.text;
    const isApart = caption && !block.content.text.startsWith(caption);
    return [{ content: block.content, ...(isApart ? { header: caption } : {}) }];
  }
  const parts: { content: MappedText; header?: string }[] = [];
  for (const part of whole) {
    let start = 0;
    for (let at = 0; at <= part.text.length; at += 1) {
      const isRowEnd = at === part.text.length || part.text[at] === '\n';
      if (!isRowEnd || (at < part.text.length && at - start < LENGTHS.table / 2)) continue;
      if (at > start)
        parts.push({
          content: sliceMapped(part, start, at),
          ...(parts.length > 0 && head ? { header: head } : {}),
        });
      start = at + 1;
    }
  }
  return parts;
}

/** The passages of a document, in order: whole sentences of one section, tables with their header, terms, notes, headings. */
export function makePassages(document: SourceDocument): Passage[] {
  const { source, text, blocks } = document;
  const passages: Passage[] = [];
  const noteIds = new Map<string, string>();
  const wanted: { passage: Passage; marks: string[] }[] = [];
  const headingMarks = new Map<string, string[]>();
  const add = ({
    content,
    block,
    kind,
    header,
    marks,
  }: {
    content: MappedText;
    block: Block;
    kind: Passage['kind'];
    header?: string;
    marks: string[];
  }) => {
    const span = spanOf(content);
    const article = block.article === undefined ? undefined : source.articles[block.article]?.title;
    const passage: Passage = {
      id: `${source.id}:${span.start}`,
      source: source.id,
      ...(article === undefined ? {} : { article }),
      section: [...block.section],
      ...(block.page === undefined ? {} : { page: block.page }),
      kind,
      ...span,
      text: content.text,
      breaks: breaksOf(content),
      ...(header ? { header } : {}),
    };
    passages.push(passage);
    if (block.kind === 'note' && block.mark && !noteIds.has(block.mark))
      noteIds.set(block.mark, passage.id);
    if (marks.length > 0) wanted.push({ passage, marks });
  };
  for (const group of groupBlocks(blocks)) {
    const [first] = group.blocks;
    if (!first) continue;
    if (group.kind === 'table') {
      tableParts({ source: text, block: first }).forEach((part) =>
        add({ ...part, block: first, kind: 'table', marks: [] }),
      );
      continue;
    }
    if (first.kind === 'heading')
      headingMarks.set(
        JSON.stringify([first.article ?? -1, [...first.section, first.content.text]]),
        (first.noteRefs ?? []).map((ref) => ref.mark),
      );
    const pieces = group.blocks.flatMap((block) =>
      piecesOf({ source: text, block, longest: LENGTHS.long }),
    );
    for (const pack of packPieces({ source: text, pieces })) {
      const [lead] = pack;
      if (!lead) continue;
      const content = joinPieces({ source: text, pieces: pack });
      const { start, end } = spanOf(content);
      const own = pack.flatMap(({ block }) =>
        (block.noteRefs ?? [])
          .filter((ref) => {
            const place = block.content.offsets[Math.max(0, ref.at - 1)] ?? -1;
            return place >= start && place < end;
          })
          .map((ref) => ref.mark),
      );
      const inherited = lead.block.section.flatMap(
        (_, index) =>
          headingMarks.get(
            JSON.stringify([lead.block.article ?? -1, lead.block.section.slice(0, index + 1)]),
          ) ?? [],
      );
      const isList =
        pack.filter(({ block }) => block.kind === 'item').length > pack.length / 2 &&
        new Set(pack.map(({ block }) => block)).size > 1;
      const kind = FLOWING.has(lead.block.kind) ? (isList ? 'list' : 'prose') : group.kind;
      add({ content, block: lead.block, kind, marks: [...new Set([...inherited, ...own])] });
    }
  }
  for (const { passage, marks } of wanted) {
    const notes = marks.flatMap((mark) => noteIds.get(mark) ?? []);
    if (notes.length > 0) passage.notes = notes;
  }
  return passages;
}
