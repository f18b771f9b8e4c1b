import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { missingInFigureClause, statesAsked } from './figure-clause';
import { articleRule } from './article-rule';
import type { ArticleRule } from './article-rule';
import { coverWord } from './cover-word';
import { lackingDetail } from './lacking-detail';
import { lackingTerm } from './lacking-term';
import { lackingThing } from './lacking-thing';
import { lostWords } from './lost-words';
import { missingSlots } from './missing-slots';
import type { SentenceMatch } from './sentence-match';
import { textAround } from './text-around';
import { NO_NUMBER, wantsNumber } from './wants-number';

const HALF = 0.5;

/**
 * The words of the question for whose lack a sentence does not answer it; undefined where it does. A figure must have its
 * year and place, and its words in one clause or heading; an explanation needs most words somewhere around it. Where the
 * table knows the figure but not this cell, nothing less than the very sentence will do (`isKnown`).
 */
export function missingWords({
  ask,
  match,
  isKnown = false,
  vocabulary,
}: {
  ask: Ask;
  match: SentenceMatch;
  isKnown?: boolean;
  vocabulary: Vocabulary;
}): string[] | undefined {
  const rule = articleRule({ ask, match, vocabulary });
  const isStrict = isKnown && !isArticle(rule);
  const slots = missingSlots({ ask, match, isKnown: isStrict, vocabulary });
  const own = slots.length > 0 ? slots : missingThings({ ask, match, isKnown });
  if (own.length > 0) return own;
  const named = ask.content.filter(({ frame }) => !frame);
  if (named.length === 0) return undefined;
  const lost = lostWords({ ask, named, match, rule, vocabulary });
  if (lost.length > 0) return lost.map(({ text }) => text);
  if (ask.intent === 'figure' && !NO_NUMBER.includes(ask.wanted) && !hasNumber(ask, match))
    return named.map(({ text }) => text);
  return isKnown || wantsNumber(ask)
    ? missingInFigureClause({ ask, match, named, isKnown: isStrict, rule, vocabulary })
    : undefined;
}

/** The articles of a place are about it throughout; what tells of them may tell of figures, too. */
const isArticle = (rule: ArticleRule | undefined): boolean => rule?.isNumbered === true;

/** What is asked for in so many words (a list of names, papers, an article of a law), the very word that is to be defined, or the name that is understood. */
function missingThings({
  ask,
  match,
  isKnown,
}: {
  ask: Ask;
  match: SentenceMatch;
  isKnown: boolean;
}): string[] {
  const sentence = fold(match.text);
  const around = textAround(match);
  const things = [
    ...lackingThing(ask, { sentence, around }),
    ...lackingDetail(ask, { sentence, around }),
    ...lackingTerm(ask, around),
  ];
  return things.length > 0 || !isKnown ? things : missingName(ask, match);
}

/** Whether a sentence states a number that the question does not hold: 5岁以下, 65岁以上 and III类 are names. */
function hasNumber({ text: question }: Ask, match: SentenceMatch): boolean {
  const asked = question.match(/\d+(?:岁|周岁|类|级|批)/g) ?? [];
  const text = fold(match.text);
  return statesAsked(
    question,
    asked.reduce((rest, name) => rest.replaceAll(name, ''), text),
  );
}

/** What a follow-up leaves to be understood (其中退休人员呢) must stand in the sentence all the same. */
function missingName({ carried, targets }: Ask, { text }: SentenceMatch): string[] {
  const names = targets.map(({ indicator }) => indicator);
  const isSaid = (name: string) =>
    coverWord({ text: name, means: [], weight: 1, frame: false }, fold(text)) >= HALF;
  return carried && names.length > 0 && !names.some(isSaid) ? names.slice(0, 1) : [];
}
