import type { PassageEvidence } from '@/lib/schema/tools';

/** Tells one article from the others of its source and of all sources; a source without articles is one. */
export const articleOf = ({ passage: { source, article = '' } }: PassageEvidence): string =>
  `${source}\n${article}`;
