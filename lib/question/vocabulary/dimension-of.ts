import type { ContentWord } from '@/lib/schema/reading';
import type { Vocabulary } from './vocabulary';

/** What narrows a figure to a scheme, a fund, a group or a level, whatever the figure is of; the others (村卫生室, 西药) nearly name it. */
export const GENERAL_DIMENSIONS: ReadonlySet<string> = new Set([
  'scheme',
  'fund',
  'person',
  'level',
]);

/** The dimension of the value that a word or one of its meanings names (居民 → scheme); undefined where it names none. */
export const dimensionOf = (
  { text, means }: ContentWord,
  { breakdownWords }: Pick<Vocabulary, 'breakdownWords'>,
): string | undefined =>
  [text, ...means].map((word) => breakdownWords.get(word)).find((one) => one !== undefined);
