import type { Block, Table } from '@/lib/schema/document';
import type { Span } from '@/lib/schema/span';
import type { HeadingStyle } from './heading-style';

/** A block whose place in the section tree is not known yet. */
export type Draft = {
  kind: Block['kind'];
  /** The pieces of the source that it is made of, in order. */
  pieces: Span[];
  style?: HeadingStyle;
  /** Of a heading without numbering: its depth in Markdown or HTML. */
  depth?: number;
  /** Index into the articles of a digest. */
  article?: number;
  /** Of a note: its mark. */
  mark?: string;
  table?: Table;
  page?: number;
  /** Rebuilt text of a table; other blocks get theirs from their pieces. */
  content?: Block['content'];
  /** A clause of a regulation is a paragraph and yet a section: 第三条. */
  clause?: string;
};
