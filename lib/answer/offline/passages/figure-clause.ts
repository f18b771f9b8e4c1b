import { namesKin } from '@/lib/question/figures/names-kin';
import { CHANGES } from '@/lib/question/figures/cells-for';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask, ContentWord } from '@/lib/schema/reading';
import { seriesOf } from '@/lib/question/figures/series-of';
import { askedUnit } from '@/lib/question/intent/asked-unit';
import { fold } from '@/lib/text/fold';
import { lackingKind } from './clause-kind';
import { inheritsWord, isAdjustment } from './article-rule';
import type { ArticleRule } from './article-rule';
import { coverWord } from './cover-word';
import { holdsBreakdowns } from './holds-breakdowns';
import { holdsUnit } from './holds-unit';
import type { SentenceMatch } from './sentence-match';
import { wordsBehind } from './words-behind';

/** A figure is only an answer where every telling word stands close to it. */
const TELLING = 0.2;
const CLOSE = 0.5;
/** Dates and counted places are numbers, but no figures. */
const DATE =
  /(?:19|20)\d{2}\s*[-~至—–]\s*(?:19|20)?\d{2}年?|(?:19|20)\d{2}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?|第(?:\d+|[一二三四五六七八九十百]+[条章节款项批轮期届版代])|[〔(]\d{4}[〕)]\d+号/g;
/** What a figure includes is not what it is about: 门诊（包含普通门诊、门诊慢特病）. */
const INCLUDED = /[(（](?:包含|包括|含)[^()（）]*[)）]/g;
/** 一个, 一种 are articles and no counts. */
const QUANTITY =
  /\d|(?!一[个项条类种])(?<![每某同任各另这那])[一二三四五六七八九十百千万亿两半]+(?:[个项条类种家批次年月天日倍成人元张所起例]|分之)/;
const YEAR =
  /(?<![\d.,])(?:19|20)\d{2}(?=年|\s*[-~至—–]\s*(?:19|20)\d{2}|[^\d.,%\p{Script=Han}]|$)/gu;

/** Names of documents, of who issues them, of versions, of goals and of writers (王某,2022) have numbers and state none: 4部委, 2.0版, 《2030年…》. */
const NAMED =
  /《[^》]*》|[(（](?:[^()（）]{1,30}[,，]\s*)?(?:19|20)\d{2}[a-e]?(?:[;；][^()（）]{1,60})?[)）]|[\d一二三四五六七八九十]+个?(?:部委|部门)|\d+\.\d+版|[千万]年|\d+周?岁(?:及?以[上下内])|(?:目标|附件|图|表|专栏)\d+(?:\.\d+)*/g;

/** Whether a folded clause states the number that a question asks for: that of a paper or a version is one of a name. */
export const statesAsked = (question: string, clause: string): boolean =>
  /文号|编号|部门|部委|版|第几/.test(question) || statesFigure(clause);

/** Whether a folded clause states a figure, and not only a date. */
export const statesFigure = (clause: string): boolean =>
  QUANTITY.test(clause.replace(NAMED, '').replace(DATE, ''));

/** Whether a clause states a number of the kind that is asked for, in its unit. */
function answering({
  ask,
  passage,
  isKnown,
  vocabulary,
}: {
  ask: Ask;
  passage: SentenceMatch['evidence']['passage'];
  isKnown: boolean;
  vocabulary: Vocabulary;
}): (clause: string) => boolean {
  const unit = askedUnit(ask.text);
  const isOfMoney = isKnown && unit === undefined && isMoney(ask, vocabulary);
  const isInUnit = (clause: string): boolean =>
    passage.kind === 'table'
      ? (unit?.test(clause) ?? true)
      : holdsUnit(ask.text, clause) && (!isOfMoney || MONEY.test(clause));
  return (clause) => statesAsked(ask.text, clause) && isInUnit(clause);
}

const MONEY = /元/;
/** 2031年基金支出: a figure that the table has in money for other years is no share. */
const isMoney = ({ intent, targets }: Ask, vocabulary: Vocabulary): boolean =>
  intent !== 'rank' &&
  targets.length > 0 &&
  targets.every((target) =>
    (seriesOf(target, vocabulary)?.cells ?? []).some(
      ({ unit, measure }) => MONEY.test(unit) && measure === 'level',
    ),
  );

/**
 * The words of the question that no clause with a figure holds, headings counted for all clauses; undefined where one
 * clause holds all. A scheme, level or group must stand there by one of its names, and a year that is asked must be the
 * clause's own or the one last named before it.
 */
export function missingInFigureClause({
  ask,
  match,
  named,
  isKnown,
  rule,
  vocabulary,
}: {
  ask: Ask;
  match: SentenceMatch;
  named: readonly ContentWord[];
  isKnown: boolean;
  /** What an article of rules inherits. */
  rule?: ArticleRule | undefined;
  vocabulary: Vocabulary;
}): string[] | undefined {
  const { passage } = match.evidence;
  const above = [...passage.section, passage.header ?? '', passage.article ?? ''];
  const heading = isKnown ? '' : fold(above.join('\n'));
  const title = fold(match.evidence.title);
  const telling = named.filter(({ weight }) => isKnown || weight >= TELLING);
  const holds = (word: ContentWord, within: string): boolean =>
    coverWord(word, within) >= CLOSE && holdsBreakdowns({ word, text: within, vocabulary });
  const mayAnswer = answering({ ask, passage, isKnown, vocabulary });
  let fewest: string[] | undefined;
  const text = fold(match.text);
  for (const whole of text.split(/[;；。]/)) {
    const clause = withoutKin(ask.text, whole.replace(INCLUDED, ''));
    const before = text.slice(0, text.indexOf(whole));
    if (!mayAnswer(clause)) continue;
    const lacking = telling.filter(
      (word) =>
        !holds(word, clause) &&
        !holds(word, heading) &&
        !isSchemeOf({ word, title, vocabulary }) &&
        !(rule && inheritsWord({ word, clause, before, rule, vocabulary })),
    );
    const lost = [
      ...lacking.map(({ text }) => text),
      ...otherFigure({ ask, match, whole, clause, telling, isKnown }),
      ...(rule && isAdjustment({ question: ask.text, clause, words: telling }) ? [clause] : []),
    ];
    if (fewest === undefined || lost.length < fewest.length) fewest = lost;
  }
  if (fewest === undefined) return telling.map(({ text }) => text);
  return fewest.length === 0 ? undefined : fewest;
}

const KIN = /(?:[男女]?(?:职工|居民)|参保人员?|退休人员)的?(?:配偶|子女|家属|父母|亲属|遗属)/g;
/** 男职工配偶 is nobody that 男职工 is asked of. */
const withoutKin = (question: string, clause: string): string =>
  namesKin(question) ? clause : clause.replace(KIN, '');

/** What makes the figures of a clause other ones: that they are of something else, of another year, or of another kind. */
function otherFigure({
  ask,
  match,
  whole,
  clause,
  telling,
  isKnown,
}: {
  ask: Ask;
  match: SentenceMatch;
  whole: string;
  /** The clause without what its figures include. */
  clause: string;
  telling: readonly ContentWord[];
  isKnown: boolean;
}): string[] {
  const isTable = match.evidence.passage.kind === 'table';
  const wantsChange = ask.measure !== undefined && CHANGES.has(ask.measure);
  return [
    ...(isTable ? [] : wordsBehind({ text: ask.text, clause, words: telling, wantsChange })),
    ...otherYears({ ask, match, clause: whole, named: isKnown ? telling : [] }),
    ...lackingKind({ ask, clause }),
  ];
}

/** A document that has one scheme in its title is about that scheme throughout: 职工基本医疗保险门诊保障办法. */
function isSchemeOf({
  word,
  title,
  vocabulary,
}: {
  word: ContentWord;
  title: string;
  vocabulary: Vocabulary;
}): boolean {
  const isScheme = [word.text, ...word.means].some(
    (name) => vocabulary.breakdownWords.get(name) === 'scheme',
  );
  const schemes = ['职工', '居民'].filter((name) => title.includes(name));
  return isScheme && schemes.length === 1 && holdsBreakdowns({ word, text: title, vocabulary });
}

/** The years asked that the clause is not about. */
function otherYears({
  ask,
  match,
  clause,
  named,
}: {
  ask: Ask;
  match: SentenceMatch;
  clause: string;
  /** Where the table knows the figure of another year: the words whose own statement must be of the year. */
  named: readonly ContentWord[];
}): string[] {
  const asked = ask.times.filter(({ kind }) => !/^(?:recent|ahead|all)$/.test(kind));
  if (asked.length === 0) return [];
  const years = ownYears(clause, named) ?? yearsOf({ match, clause });
  const isAsked = ({ from, to }: (typeof asked)[number]): boolean =>
    years.some((year) => Number(year) >= from && Number(year) <= (to === 0 ? from : to));
  return asked.some(isAsked) ? [] : asked.map(({ text }) => text);
}

/** 2031年9月公布的数据,2030年票房…: the years of the statement that names the figure and says how much it is. */
function ownYears(clause: string, named: readonly ContentWord[]): string[] | undefined {
  const statement = clause
    .split(',')
    .find((one) => statesFigure(one) && named.some((word) => coverWord(word, one) >= CLOSE));
  return statement?.match(YEAR) ?? undefined;
}

/** The years of the clause; else of what stands before it, nearest first; else of its headings and titles. */
function yearsOf({ match, clause }: { match: SentenceMatch; clause: string }): string[] {
  const { passage, title } = match.evidence;
  const own = clause.match(YEAR);
  if (own) return own;
  const sentence = fold(match.text);
  const within = sentence
    .slice(0, Math.max(0, sentence.indexOf(clause)))
    .match(YEAR)
    ?.at(-1);
  if (within !== undefined) return [within];
  const text = fold(passage.text);
  const before = text
    .slice(0, Math.max(0, text.indexOf(sentence)))
    .match(YEAR)
    ?.at(-1);
  if (before !== undefined) return [before];
  const { date = '' } = match.evidence;
  if (/今年|年内|目前/.test(text)) return [date.slice(0, 4)];
  const above = fold(
    [passage.header ?? '', ...passage.section, passage.article ?? '', title].join('\n'),
  );
  return above.match(YEAR) ?? [];
}
