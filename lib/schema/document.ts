import { z } from 'zod';
import type { Span } from './span';
import type { Source } from './source';

/** Clean text whose every character knows where it stands in the source text. */
export type MappedText = {
  readonly text: string;
  /** `offsets[i]` is the source offset of `text[i]`; ascending, same length as `text`. */
  readonly offsets: readonly number[];
};

export const furnitureCategorySchema = z.enum([
  'whitespace',
  'page-mark', // 28 / 101
  'running-head', // 16<TAB>X 迈向…
  'footnote-mark', // [1], ^[1], <sup>[1]</sup>
  'markup', // Markdown and HTML signs
  'navigation', // menus, 字号, 访问次数, 打印, 返回目录, 版权
  'decoration', // photo credits, rules, list bullets
]);
export type FurnitureCategory = z.infer<typeof furnitureCategorySchema>;

/** Text set aside. Every character of a source is in a passage or in one of these. */
export type Furniture = Span & { category: FurnitureCategory };

export type TableCell = MappedText;
/** A table rebuilt from the source, whatever its form there (HTML, Markdown, loose lines). */
export type Table = {
  caption?: MappedText;
  /** Unit that the caption or a header cell gives to all or some columns, as printed. */
  unit?: string;
  header: readonly TableCell[];
  rows: readonly (readonly TableCell[])[];
};

/** One block of the clean document, in source order. */
export type Block = {
  kind: 'heading' | 'paragraph' | 'item' | 'term' | 'caption' | 'table' | 'note' | 'contents';
  /** Whole clean text; of a table: caption, header and rows, cells parted by tabs and rows by line feeds that map to white space. */
  content: MappedText;
  /** Headings above it (its own not included), outermost first. */
  section: readonly string[];
  /** Depth of a heading, 1 is the outermost. */
  level?: number;
  /** Index into `source.articles`. */
  article?: number;
  page?: number;
  table?: Table;
  /** Of a note: its mark ("1"). Of any other block: marks of the notes that it carries, with the place in `content` after which each stands. */
  mark?: string;
  noteRefs?: readonly { mark: string; at: number }[];
};

/** What ingest makes of one file, before passages and observations are drawn from it. */
export type SourceDocument = {
  source: Source;
  /** The source text: what spans count in. */
  text: string;
  blocks: readonly Block[];
  furniture: readonly Furniture[];
  /** Where each printed page begins, ascending; empty where no page is known. `page` 0: not known from here on. */
  pageStarts?: readonly { start: number; page: number }[];
  /** Things a maintainer should look at, in Chinese: lines of no clear kind, tables that do not close, marks without notes. */
  doubts: readonly string[];
};
