import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import type { Block, SourceDocument, Table } from '@/lib/schema/document';

/** A table and where it stands. */
export type TablePlace = {
  document: SourceDocument;
  block: Block;
  table: Table;
  context: BlockContext;
};
