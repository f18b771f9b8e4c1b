import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { inheritsWord } from './article-rule';
import type { ArticleRule } from './article-rule';
import type { SentenceMatch } from './sentence-match';

/** More of the question than this must stand in or around a sentence that answers it. */
const LEAST_FOUND = 0.62;
/** A word that says so much may not be lacking where rules are asked: they say what they rule on. */
const TELLING = 0.5;

/**
 * The words of a question that stand nowhere around a sentence, where they are too many for it to answer; none where they are
 * not. An article of rules need not say what its title and its topic say.
 */
export function lostWords({
  named,
  match,
  rule,
  carried,
  vocabulary,
}: {
  /** What the question names; never empty. */
  named: readonly ContentWord[];
  match: SentenceMatch;
  rule: ArticleRule | undefined;
  carried: boolean;
  vocabulary: Vocabulary;
}): ContentWord[] {
  const clause = fold(match.text);
  const isInherited = (word: ContentWord): boolean =>
    rule !== undefined && inheritsWord({ word, clause, before: '', rule, vocabulary });
  const lost = match.missing.filter((word) => !word.frame && !isInherited(word));
  const found = (weightOf(named) - weightOf(lost)) / weightOf(named);
  const lacksTelling =
    rule !== undefined && !carried && lost.some(({ weight }) => weight >= TELLING);
  return found < LEAST_FOUND || lacksTelling ? lost : [];
}

const weightOf = (words: readonly ContentWord[]): number =>
  words.reduce((sum, { weight }) => sum + weight, 0);
