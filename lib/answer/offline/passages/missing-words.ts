import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { couldAskFigure } from '@/lib/question/intent/read-intent';
import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';
import { missingInFigureClause } from './figure-clause';
import { articleRule } from './article-rule';
import { coverWord } from './cover-word';
import { lackingDetail } from './lacking-detail';
import { lackingTerm } from './lacking-term';
import { lackingThing } from './lacking-thing';
import { lostWords } from './lost-words';
import type { SentenceMatch } from './select-sentences';

/** Kinds of question that a sentence without a figure may answer. */
const NO_FIGURE: readonly Ask['intent'][] = ['provenance', 'check'];
const NO_NUMBER: readonly Ask['wanted'][] = ['time', 'who', 'place', 'yesno'];
/** A figure is answered by a sentence that has one; III类 and 第六批 are names. */
const HAS_NUMBER =
  /(?<!第)(?:\d|[一二两三四五六七八九十百千万亿半]+(?:[个种家项批次年月日天人成倍元条起所张]|分之))/;
/** A name with a year and no word that asks is a question for the figure: 2024年追回的生育保险基金. */
const ASKS =
  /[吗呢吧了是有?]|什么|哪|怎|如何|为|谁|啥|咋|是否|介绍|情况|说明|规定|政策|办法|措施|进展/;

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
  const rule = articleRule({ ask, match });
  // The rules of a place are about it throughout.
  const isStrict = isKnown && rule === undefined;
  const place = [
    ...missingPlace({ ask, match, isKnown: isStrict }),
    ...missingNation({ ask, match, vocabulary }),
  ];
  const own = place.length > 0 ? place : missingThings({ ask, match, isKnown });
  if (own.length > 0) return own;
  const named = ask.content.filter(({ frame }) => !frame);
  if (named.length === 0) return undefined;
  const { carried } = ask;
  const lost = lostWords({ named, match, rule, carried, vocabulary });
  if (lost.length > 0) return lost.map(({ text }) => text);
  if (ask.intent === 'figure' && !NO_NUMBER.includes(ask.wanted) && !hasNumber(ask, match))
    return named.map(({ text }) => text);
  return isKnown || wantsNumber(ask)
    ? missingInFigureClause({ ask, match, named, isKnown: isStrict, rule, vocabulary })
    : undefined;
}

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
  const { text, evidence } = match;
  const { passage, title } = evidence;
  const sentence = fold(text);
  const around = fold(
    [title, passage.article ?? '', ...passage.section, passage.header ?? '', passage.text].join(
      '\n',
    ),
  );
  const things = [
    ...lackingThing(ask, { sentence, around }),
    ...lackingDetail(ask, { sentence, around }),
    ...lackingTerm(ask, around),
  ];
  return things.length > 0 || !isKnown ? things : missingName(ask, match);
}

/** Whether a sentence states a number that the question does not hold: 5岁以下 and 65岁以上 are names. */
function hasNumber({ text }: Ask, match: SentenceMatch): boolean {
  const asked = text.match(/\d+(?:岁|周岁|类|级|批)/g) ?? [];
  return HAS_NUMBER.test(asked.reduce((rest, name) => rest.replaceAll(name, ''), match.text));
}

/** What a follow-up leaves to be understood (其中退休人员呢) must stand in the sentence all the same. */
function missingName({ carried, targets }: Ask, { text }: SentenceMatch): string[] {
  const names = targets.map(({ indicator }) => indicator);
  const isSaid = (name: string) =>
    coverWord({ text: name, means: [], weight: 1, frame: false }, fold(text)) >= HALF;
  return carried && names.length > 0 && !names.some(isSaid) ? names.slice(0, 1) : [];
}

const FROM_TO = /\d{2}年?(?:到|至|-|~)(?:20)?\d{2}/;
const HALF = 0.5;
const wantsNumber = ({ wanted, intent, named, times, text }: Ask): boolean =>
  (wanted === 'number' && intent !== 'why' && intent !== 'define' && intent !== 'how') ||
  (couldAskFigure(intent) && !NO_FIGURE.includes(intent) && !NO_NUMBER.includes(wanted)) ||
  (intent === 'passage' &&
    wanted === 'any' &&
    named >= HALF &&
    times.length > 0 &&
    !ASKS.test(text));

function missingPlace({
  ask,
  match,
  isKnown,
}: {
  ask: Ask;
  match: SentenceMatch;
  isKnown: boolean;
}): string[] {
  const { passage, title } = match.evidence;
  const around = fold(
    isKnown
      ? match.text
      : [title, passage.article ?? '', ...passage.section, passage.text].join('\n'),
  );
  // An article about a place names it once; its explanations hold for that place.
  const wide = isKnown || wantsNumber(ask) ? around : `${around}\n${match.article}`;
  const places = ask.areas.filter(
    (area) => area !== NATION && !wide.includes(fold(shortArea(area))),
  );
  if (places.length > 0) return places;
  const isWhyThen = ask.intent === 'why' && ask.premise !== undefined; // why it fell in that year
  if (!isKnown && !wantsNumber(ask) && !isWhyThen) return [];
  return missingTime({ ask, match, around });
}

/** How else a half of the year is written. */
const MONTHS_OF: Readonly<Record<string, RegExp>> = {
  上半年: /(?<!\d)1月?\s*[-—–~至到]\s*6月/u,
  下半年: /(?<!\d)7月?\s*[-—–~至到]\s*12月/u,
};

/** What has been is no forecast. */
const FORESEES = /未来|今后|预计|预测|预期|有望|将(?:达|增|突破|超|保持|扩|升|降)/;

/** The years, halves and quarters asked about that neither the passage nor its header says. */
function missingTime({
  ask,
  match,
  around,
}: {
  ask: Ask;
  match: SentenceMatch;
  around: string;
}): string[] {
  const { passage, date = '' } = match.evidence;
  const ofNow = /今年|年内|目前/.test(around) ? date : '';
  const context = `${around}\n${passage.header ?? ''}\n${ofNow}`;
  if (ask.times.some(({ kind }) => kind === 'half' || kind === 'quarter')) {
    const parts = ask.times
      .flatMap(({ text }) => /[上下]半年|[一二三四1-4]季度/.exec(text)?.[0] ?? [])
      .filter((part) => !context.includes(part) && !(MONTHS_OF[part]?.test(context) ?? false));
    if (parts.length > 0) return parts;
  }
  const ahead = ask.times.filter(({ kind }) => kind === 'ahead' && !FORESEES.test(context));
  if (ahead.length > 0) return ahead.map(({ text }) => text);
  const months = ask.times.flatMap(({ kind, part, until = part }) =>
    kind === 'month' && until !== undefined && !context.includes(`${until}月`)
      ? [`${until}月`]
      : [],
  );
  if (months.length > 0) return months;
  return ask.times
    .filter(
      ({ kind, from, to, text }) =>
        kind !== 'recent' &&
        kind !== 'ahead' &&
        kind !== 'all' &&
        ((!context.includes(String(from)) && !context.includes(String(to))) ||
          // 2018年到2025年 is not 2018年至2024年.
          (FROM_TO.test(text) && !context.includes(String(to)))),
    )
    .map(({ text }) => text);
}

/** Who asks for the whole country is not answered by what a place says of itself. */
function missingNation({
  ask,
  match,
  vocabulary,
}: {
  ask: Ask;
  match: SentenceMatch;
  vocabulary: Vocabulary;
}): string[] {
  if (!ask.areas.includes(NATION) || !wantsNumber(ask) || match.text.includes(NATION)) return [];
  const title = fold(match.evidence.title);
  const isLocal = [...vocabulary.coveredAreas].some(
    (area) =>
      area !== NATION &&
      area.length > 1 &&
      /[省市区县州]$/.test(area) &&
      title.includes(fold(shortArea(area))),
  );
  return isLocal ? [NATION] : [];
}
