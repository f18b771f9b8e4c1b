import type { PassageEvidence } from '@/lib/schema/tools';
import { articleOf } from './article-of';

/** Tells what stands under one heading from what stands under others, of whatever article and source. */
export const sectionOf = (evidence: PassageEvidence): string =>
  [articleOf(evidence), ...evidence.passage.section].join('\n');
