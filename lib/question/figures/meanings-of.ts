import type { ContentWord } from '@/lib/schema/reading';

/** A word, and all that it may mean. */
export const meaningsOf = ({ text, means }: ContentWord): string[] => [
  ...new Set([text, ...means]),
];
