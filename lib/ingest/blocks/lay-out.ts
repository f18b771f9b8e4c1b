import type { Block, Furniture } from '@/lib/schema/document';
import { cleanText } from '@/lib/ingest/lines/clean-text';
import type { CleanText } from '@/lib/ingest/lines/clean-text';
import type { Draft } from './draft';
import { readNumbering } from './heading-style';
import { promoteChapters } from './promote-chapters';
import { SectionTree } from './section-tree';

/** A block with its text, still without its place. */
type Worded = {
  draft: Draft;
  content: Block['content'];
  common: Pick<Block, 'content' | 'article' | 'page' | 'noteRefs'>;
  furniture: Furniture[];
};

function refsOf(
  draft: Draft,
  { content: words, noteRefs }: CleanText,
  content: Block['content'],
): Pick<Block, 'noteRefs'> {
  // The mark at the head of a note is its own.
  const others = noteRefs.filter(({ mark }) => !(draft.kind === 'note' && mark === draft.mark));
  const refs = others.map(({ mark, at }) => {
    const place = words.offsets[at - 1] ?? -1; // a table's text parts its cells
    return { mark, at: draft.content ? content.offsets.lastIndexOf(place) + 1 : at };
  });
  return refs.length > 0 ? { noteRefs: refs } : {};
}

function word({ source, draft }: { source: string; draft: Draft }): Worded {
  const clean = cleanText({ source, pieces: draft.pieces, isHeading: draft.kind === 'heading' });
  const content = draft.content ?? clean.content;
  const { article, page } = draft;
  const common = {
    content,
    ...(article === undefined ? {} : { article }),
    ...(page === undefined ? {} : { page }),
    ...refsOf(draft, clean, content),
  };
  const isTable = draft.kind === 'table';
  const furniture = clean.furniture.filter((one) => !isTable || one.category === 'footnote-mark');
  return { draft, content, common, furniture };
}

function placeHeading({
  worded: { draft, common, content },
  tree,
}: {
  worded: Worded;
  tree: SectionTree;
}): Block {
  if (draft.style === 'title') {
    tree.clear();
    return { kind: 'heading', ...common, section: [], level: 1 };
  }
  const depth = draft.depth === undefined ? {} : { depth: draft.depth };
  const { level, section } = tree.open({
    style: draft.style ?? 'plain',
    text: content.text,
    ...depth,
  });
  return { kind: 'heading', ...common, section, level };
}

function placeText({
  worded: { draft, common },
  tree,
  isEndnote,
}: {
  worded: Worded;
  tree: SectionTree;
  isEndnote: boolean;
}): Block {
  const numbering = draft.kind === 'item' ? readNumbering(common.content.text) : undefined;
  if (draft.clause) tree.open({ style: 'clause', text: draft.clause });
  else if (numbering) tree.pass(numbering);
  const { kind, table, mark } = draft;
  const section = isEndnote ? [] : tree.path();
  return { kind, ...common, section, ...(table ? { table } : {}), ...(mark ? { mark } : {}) };
}

/** From where on nothing but notes stand: endnotes belong to the document and not to its last section. */
function endnotesFrom(drafts: readonly Draft[]): number {
  let from = drafts.length;
  while (from > 0 && drafts[from - 1]?.kind === 'note') from -= 1;
  return from;
}

/** Gives drafts their text and their place among the headings. Titles stand above the tree: a citation names them anyway. */
export function layOut({ source, drafts }: { source: string; drafts: readonly Draft[] }): {
  blocks: Block[];
  furniture: Furniture[];
} {
  const tree = new SectionTree();
  const worded = promoteChapters({ source, drafts }).map((draft) => word({ source, draft }));
  const endnotes = endnotesFrom(drafts);
  let article: number | undefined;
  const blocks = worded.flatMap((one, at) => {
    if (one.draft.article !== article) tree.clear();
    article = one.draft.article;
    if (one.content.text === '') return [];
    if (one.draft.kind === 'heading') return [placeHeading({ worded: one, tree })];
    return [
      placeText({ worded: one, tree, isEndnote: at >= endnotes && one.draft.mark !== undefined }),
    ];
  });
  return { blocks, furniture: worded.flatMap((one) => one.furniture) };
}
