import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask, ContentWord } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { inheritsWord } from './article-rule';
import type { ArticleRule } from './article-rule';
import type { SentenceMatch } from './sentence-match';
import { textAround } from './text-around';

/** More of the question than this must stand in or around a sentence that answers it. */
const LEAST_FOUND = 0.62;
/** Why and how are told in other words than they are asked in: less will do, where several words stand there. */
const LEAST_TOLD = 0.54;
const SEVERAL = 2;
/** A word that says so much may not be lacking where rules are asked: they say what they rule on. */
const TELLING = 0.5;
/** 工伤保险, 意外险: another insurance is never told of by what is said of this one. */
const SCHEME = /(?:保险|[^风危保惊冒]险)$/;
/** What a question in words is for; a time, a name or a number is asked of one thing. */
const TOLD: readonly Ask['wanted'][] = ['any', 'place', 'yesno', 'reason', 'manner'];

/**
 * The words of a question that stand nowhere around a sentence, where they are too many for it to answer; none where they are
 * not. An article of rules need not say what its title and its topic say.
 */
export function lostWords({
  ask,
  named,
  match,
  rule,
  vocabulary,
}: {
  ask: Pick<Ask, 'intent' | 'wanted' | 'text' | 'carried'>;
  /** What the question names; never empty. */
  named: readonly ContentWord[];
  match: SentenceMatch;
  rule: ArticleRule | undefined;
  vocabulary: Vocabulary;
}): ContentWord[] {
  if (match.missing.every(({ frame }) => frame)) return [];
  const clause = fold(match.text);
  const isInherited = (word: ContentWord): boolean =>
    rule !== undefined && inheritsWord({ word, clause, before: '', rule, vocabulary });
  const isTold = asksInWords(ask);
  const around = textAround(match);
  const isNearlySaid = ({ text }: ContentWord): boolean =>
    (vocabulary.near.get(text) ?? []).some((near) => around.includes(near));
  const lost = match.missing.filter(
    (word) => !word.frame && !isInherited(word) && !isNearlySaid(word),
  );
  const kept = named.filter((word) => !lost.includes(word));
  const least =
    isTold && kept.length >= SEVERAL && !narrows({ lost, kept, question: ask.text, vocabulary })
      ? LEAST_TOLD
      : LEAST_FOUND;
  const found = (weightOf(named) - weightOf(lost)) / weightOf(named);
  const lacksTelling =
    rule?.isNumbered === true && !ask.carried && lost.some(({ weight }) => weight >= TELLING);
  const isOtherScheme = isTold && lost.some(({ text }) => SCHEME.test(text));
  return found < least || lacksTelling || isOtherScheme ? lost : [];
}

/** Whether a sentence is wanted, and not a name, a time or a number. */
const asksInWords = ({ intent, wanted }: Pick<Ask, 'intent' | 'wanted'>): boolean =>
  intent === 'why' || intent === 'how' || (intent === 'passage' && TOLD.includes(wanted));

/** 二胎家庭, 种植牙价格: a lacking word right before a thing that is there makes another of it; 家里参加 is no thing. */
const narrows = ({
  lost,
  kept,
  question,
  vocabulary: { segmenter },
}: {
  lost: readonly ContentWord[];
  kept: readonly ContentWord[];
  question: string;
  vocabulary: Vocabulary;
}): boolean =>
  lost.some(({ text }) =>
    kept.some(
      (word) => question.includes(`${text}${word.text}`) && !segmenter.isEveryday(word.text),
    ),
  );

const weightOf = (words: readonly ContentWord[]): number =>
  words.reduce((sum, { weight }) => sum + weight, 0);
