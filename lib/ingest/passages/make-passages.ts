import type { Block, MappedText, SourceDocument } from '@/lib/schema/document';
import type { Passage } from '@/lib/schema/passage';
import { breaksOf, spanOf } from '@/lib/text/mapped-text';
import { joinPieces, LENGTHS, packPieces } from './pack-pieces';
import { piecesOf } from './passage-pieces';
import type { Piece } from './passage-pieces';
import { splitTable } from './split-table';

const FLOWING: ReadonlySet<Block['kind']> = new Set(['paragraph', 'item']);

const KINDS: Record<Block['kind'], Passage['kind']> = {
  heading: 'heading',
  paragraph: 'prose',
  item: 'prose',
  term: 'term',
  caption: 'heading',
  table: 'table',
  note: 'note',
  contents: 'contents',
};

const keyOf = (article: number | undefined, path: readonly string[]) =>
  JSON.stringify([article ?? -1, path]);

/** 第七条: each article of a set of rules is a matter of its own. */
const startsArticle = ({ content }: Block) =>
  /^第[一二三四五六七八九十百零\d]+条(?:\s|之)/u.test(content.text);

/** Whether a block may share a passage with the one before it. */
function goesWith(last: Block, block: Block): boolean {
  const bothFlow = FLOWING.has(block.kind) && FLOWING.has(last.kind);
  const bothContents = block.kind === 'contents' && last.kind === 'contents';
  const isSamePlace = keyOf(last.article, last.section) === keyOf(block.article, block.section);
  return (bothFlow || bothContents) && isSamePlace && !startsArticle(block);
}

/** Runs of blocks that may share a passage: prose and list items of one section, of one article; all else stands alone. */
function groupBlocks(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && goesWith(last, block)) open.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Marks of the notes that stand in some pieces, from `start` to `end` of the source. */
function marksIn(
  pieces: readonly Piece[],
  { start, end }: { start: number; end: number },
): string[] {
  return [...new Set(pieces.map(({ block }) => block))].flatMap((block) =>
    (block.noteRefs ?? [])
      .filter((ref) => {
        const place = block.content.offsets[Math.max(0, ref.at - 1)] ?? -1;
        return place >= start && place < end;
      })
      .map((ref) => ref.mark),
  );
}

function isList(pieces: readonly Piece[]): boolean {
  const blocks = new Set(pieces.map(({ block }) => block));
  return (
    blocks.size > 1 &&
    pieces.filter(({ block }) => block.kind === 'item').length > pieces.length / 2
  );
}

function pageAt({ pageStarts = [] }: SourceDocument, offset: number): number | undefined {
  let page: number | undefined;
  for (const one of pageStarts) {
    if (one.start > offset) break;
    page = one.page > 0 ? one.page : undefined;
  }
  return page;
}

type Made = { passage: Passage; marks: readonly string[]; mark?: string };

function passageOf({
  document,
  block,
  kind,
  content,
  header,
}: {
  document: SourceDocument;
  block: Block;
  kind: Passage['kind'];
  content: MappedText;
  header?: string | undefined;
}): Passage {
  const { source } = document;
  const span = spanOf(content);
  const article = block.article === undefined ? undefined : source.articles[block.article]?.title;
  const page = pageAt(document, span.start);
  return {
    id: `${source.id}:${span.start}`,
    source: source.id,
    ...(article === undefined ? {} : { article }),
    section: [...block.section],
    ...(page === undefined ? {} : { page }),
    kind,
    ...span,
    text: content.text,
    breaks: breaksOf(content),
    ...(header ? { header } : {}),
  };
}

/** The sentence that hands over to a table without a caption: 门诊待遇标准见下表。 */
function leadOf({ blocks }: SourceDocument, block: Block): string | undefined {
  const before = blocks[blocks.indexOf(block) - 1];
  if (block.table?.caption || !before || !FLOWING.has(before.kind)) return undefined;
  const { text } = before.content;
  return text.length <= 80 && /[:：]$|[见如]下表|下表/u.test(text) ? text : undefined;
}

function fromTable({
  document,
  block,
  inherited,
}: {
  document: SourceDocument;
  block: Block;
  inherited: readonly string[];
}): Made[] {
  const own = (block.noteRefs ?? []).map(({ mark }) => mark);
  const lead = leadOf(document, block);
  return splitTable({ source: document.text, block }).map((part) => ({
    passage: passageOf({
      document,
      block,
      kind: 'table',
      ...part,
      ...(lead && !part.header ? { header: lead } : {}),
    }),
    marks: [...new Set([...inherited, ...own])],
  }));
}

function fromText({
  document,
  blocks,
  inherited,
}: {
  document: SourceDocument;
  blocks: readonly Block[];
  inherited: readonly string[];
}): Made[] {
  const source = document.text;
  const pieces = blocks.flatMap((block) => piecesOf({ source, block, longest: LENGTHS.long }));
  return packPieces({ source, pieces }).flatMap((pack) => {
    const block = pack[0]?.block;
    if (!block) return [];
    const content = joinPieces({ source, pieces: pack });
    const kind = FLOWING.has(block.kind) && isList(pack) ? 'list' : KINDS[block.kind];
    const marks = [...new Set([...inherited, ...marksIn(pack, spanOf(content))])];
    return [
      {
        passage: passageOf({
          document,
          block,
          kind,
          content,
          header: captionOver(document, block),
        }),
        marks,
        ...(block.mark ? { mark: block.mark } : {}),
      },
    ];
  });
}

/** 注:2016年数据缺失: a note under a figure or a table is about that one. */
function captionOver({ blocks }: SourceDocument, note: Block): string | undefined {
  if (note.kind !== 'note' || note.mark !== undefined) return undefined;
  const before = blocks.slice(0, blocks.indexOf(note)).findLast(({ kind }) => kind !== 'note');
  if (before?.kind === 'caption') return before.content.text;
  return before?.kind === 'table' ? before.table?.caption?.text : undefined;
}

function linkNotes(made: readonly Made[]): Passage[] {
  const notes = new Map<string, string>();
  for (const { passage, mark } of made) if (mark && !notes.has(mark)) notes.set(mark, passage.id);
  return made.map(({ passage, marks }) => {
    const ids = marks.flatMap((mark) => notes.get(mark) ?? []).filter((id) => id !== passage.id);
    return ids.length > 0 ? { ...passage, notes: ids } : passage;
  });
}

/** A passage that begins where another does has an id of its own: the index holds each once. */
function withOwnIds(made: readonly Made[]): Made[] {
  const used = new Map<string, number>();
  return made.map((one) => {
    const { id } = one.passage;
    const times = (used.get(id) ?? 0) + 1;
    used.set(id, times);
    return times === 1 ? one : { ...one, passage: { ...one.passage, id: `${id}.${times}` } };
  });
}

/** The passages of a document, in order: whole sentences of one section, tables with their header, terms, notes, headings. */
export function makePassages(document: SourceDocument): Passage[] {
  const onHeading = new Map<string, string[]>();
  const made = groupBlocks(document.blocks).flatMap((blocks) => {
    const [first] = blocks;
    if (!first) return [];
    const { article, section } = first;
    if (first.kind === 'heading') {
      onHeading.set(
        keyOf(article, [...section, first.content.text]),
        (first.noteRefs ?? []).map((ref) => ref.mark),
      );
    }
    // A mark on a heading holds for all that stands under it.
    const inherited = section.flatMap(
      (_, depth) => onHeading.get(keyOf(article, section.slice(0, depth + 1))) ?? [],
    );
    return first.kind === 'table'
      ? fromTable({ document, block: first, inherited })
      : fromText({ document, blocks, inherited });
  });
  return linkNotes(withOwnIds(made));
}
