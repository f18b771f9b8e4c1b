import type { Series } from '@/lib/question/vocabulary/vocabulary';

/** What stands around a figure: what it is printed under, its sentences and their paragraphs. */
export const aroundOf = ({ context, leads = [] }: Series): string =>
  [context, ...leads.flatMap(({ sentence, paragraph }) => [sentence, paragraph])].join('\n');
