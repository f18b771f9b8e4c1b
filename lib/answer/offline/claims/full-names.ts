import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { articleOf } from '@/lib/answer/offline/passages/article-of';

/** What a document calls 《规范》, by its full name, and the article as far as which that holds. */
export type FullName = { short: string; full: string; where: string };

const INTRODUCED = /《([^《》]{4,60})》\s*\(以下简称[:"“]*《?([^《》()"”]{2,20})》?["”]?\)/g;

/** The short names that passages introduce: 《…管理规范》(以下简称《规范》). */
export const fullNames = (passages: readonly PassageEvidence[]): FullName[] =>
  passages.flatMap((evidence) =>
    [...fold(evidence.passage.text).matchAll(INTRODUCED)].map(([, full = '', short = '']) => ({
      short: `《${short}》`,
      full,
      where: articleOf(evidence),
    })),
  );
