import type { Block, Furniture } from '@/lib/schema/document';
import type { Article } from '@/lib/schema/source';
import { cleanText } from './clean-text';
import type { Draft } from './draft';
import { SectionTree } from './section-tree';

export type LaidOut = { blocks: Block[]; furniture: Furniture[] };

/**
 * A chapter whose number extraction lost stands before `2.1` as a plain heading: it is a chapter all the same.
 */
function promoteChapters({
  source,
  drafts,
}: {
  source: string;
  drafts: readonly Draft[];
}): Draft[] {
  const textOf = (draft: Draft | undefined) =>
    draft?.kind === 'heading'
      ? cleanText({ source, pieces: draft.pieces, isHeading: true }).content.text
      : '';
  let chapter = 0;
  return drafts.map((draft, index) => {
    if (draft.style === 'decimal1') chapter = Number(/^\d+/u.exec(textOf(draft))?.[0] ?? 0);
    const first = /^(\d{1,2})[.．]1(?!\d)/u.exec(textOf(drafts[index + 1]))?.[1];
    if (draft.style !== 'plain' || first === undefined || Number(first) === chapter) return draft;
    chapter = Number(first);
    return { ...draft, style: 'decimal1' };
  });
}

/** Gives drafts their text and their place among the headings. Titles stand above the tree: a citation names them anyway. */
export function layOut({
  source,
  drafts,
  articles,
}: {
  source: string;
  drafts: readonly Draft[];
  articles: readonly Article[];
}): LaidOut {
  const tree = new SectionTree();
  const blocks: Block[] = [];
  const furniture: Furniture[] = [];
  let article: number | undefined;
  promoteChapters({ source, drafts }).forEach((draft, index) => {
    if (draft.article !== article) tree.clear();
    article = draft.article;
    const clean = cleanText({ source, pieces: draft.pieces, isHeading: draft.kind === 'heading' });
    if (draft.kind === 'table' ? (draft.content?.text ?? '') === '' : clean.content.text === '') {
      furniture.push(...clean.furniture);
      return;
    }
    if (draft.kind !== 'table') furniture.push(...clean.furniture);
    const noteRefs =
      draft.kind === 'table' ? [] : clean.noteRefs.filter((ref) => !(draft.mark && ref.at === 0));
    const common = {
      content: draft.content ?? clean.content,
      ...(article === undefined ? {} : { article }),
      ...(draft.page === undefined ? {} : { page: draft.page }),
      ...(noteRefs.length > 0 ? { noteRefs } : {}),
    };
    const { text } = common.content;
    if (draft.kind !== 'heading') {
      if (draft.clause) tree.open({ style: 'clause', text: draft.clause });
      const outside =
        draft.kind === 'note' &&
        draft.mark !== undefined &&
        drafts.slice(index).every((one) => one.kind === 'note');
      blocks.push({
        kind: draft.kind,
        ...common,
        section: outside ? [] : tree.path(),
        ...(draft.table ? { table: draft.table } : {}),
        ...(draft.mark ? { mark: draft.mark } : {}),
      });
      return;
    }
    if (draft.style === 'title') {
      tree.clear();
      blocks.push({ kind: 'heading', ...common, section: [], level: 1 });
      return;
    }
    const depth = draft.depth === undefined ? {} : { depth: draft.depth };
    const { level, section } = tree.open({ style: draft.style ?? 'plain', text, ...depth });
    blocks.push({ kind: 'heading', ...common, section, level });
  });
  void articles;
  return { blocks, furniture };
}
