import type { Ask, ContentWord } from '@/lib/schema/reading';
import { readFollowUp } from './read-follow-up';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/**
 * 基金收入多少 behind 长护险参保多少人, in one sentence: of that same insurance, where it has such a figure. A clause that names a
 * scheme or an insurance of its own is read by itself.
 */
export function asClause(input: Parameters<typeof readFollowUp>[0]): Ask | undefined {
  const { draft, earlier, vocabulary } = input;
  const [before] = earlier.at(-1)?.targets ?? [];
  const isOwn = draft.content.some((word) => isSubject(word, vocabulary));
  if (!before || before.missing !== '' || isOwn) return undefined;
  return readFollowUp(input);
}

const isSubject = ({ text, means }: ContentWord, { breakdownWords }: Vocabulary): boolean =>
  /保险|医保|救助/.test(text) ||
  [text, ...means].some((word) => breakdownWords.get(word) === 'scheme');
