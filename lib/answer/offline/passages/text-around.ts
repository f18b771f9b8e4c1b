import { fold } from '@/lib/text/fold';
import type { SentenceMatch } from './sentence-match';

/** What a sentence stands in, folded: its passage, and all the headings and titles over it. */
export const textAround = ({
  evidence: { passage, title },
}: Pick<SentenceMatch, 'evidence'>): string =>
  fold(
    [title, passage.article ?? '', ...passage.section, passage.header ?? '', passage.text].join(
      '\n',
    ),
  );
