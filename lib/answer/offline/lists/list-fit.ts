import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { ListEvidence, PassageEvidence } from '@/lib/schema/tools';
import { askedPart } from '@/lib/text/asked-part';
import { asksMakeUp } from '@/lib/text/asks-make-up';
import { fold } from '@/lib/text/fold';
import { readHanNumber } from '@/lib/text/han-number';
import { asksPlaces } from '@/lib/answer/offline/passages/asks-places';
import { coverWord } from '@/lib/answer/offline/passages/cover-word';
import { namedIn } from '@/lib/answer/offline/passages/names-asked';
import { isElsewhere, slotFit } from './list-slots';
import { isOfOtherKind } from './is-of-other-kind';
import { isUnder } from './is-under';
import { namesSource, TEXT_KINDS } from './names-source';

const TELLING = 0.25;
/** What the right number of items adds to the fit, and a wrong one takes. */
const RIGHT_COUNT = 0.12;
/** What it adds when every item opens with the verb of the question. */
const ASKED_IN_EACH = 0.2;
const ORDINAL =
  /^(?:[一二三四五六七八九十]+是(?:要|应)?|第[一二三四五六七八九十]+[,、是]?|其[一二三四五六七八九十]+[,、是]?|[(]?[一二三四五六七八九十\d]+[)、.])/;
const LONGEST_OPENER = 6;
/** What the headings of another text than the one named lose. */
const OTHER_TEXT = 0.5;
/** What it adds that the title ends in what is asked for: …的主要经验. */
const ITS_HEAD = 0.05;
/** 哪两种: headings of another number are not they. */
const WHICH_OF = /哪[二两三四五六七八九十](?:个|点|条|项|大|类|种|方面|部分)/;
/** What a list of another batch than the one asked about loses. */
const OTHER_BATCH = 0.4;
/** Headings and marks may stand between a passage and the list that it leads to, in characters. */
const MOST_BETWEEN = 40;
/** 分哪几部分, 那篇文章讲了什么: asks how a text is made up, and its headings say. */
const STRUCTURE =
  /(?:分|有|讲|写|包括|包含|介绍|谈|说|由)[^,。?]{0,4}(?:哪|几|[二两三四五六七八九十]|什么|啥)[^,。?]{0,4}(?:部分|块|章|节|方面|内容|类|点|板块)|[那这](?:个?部分|一?块|一?篇|一?章|一?节)|[那这该]文章|文章(?:里|中)?(?:都|主要)?(?:讲|说|写|提|分|介绍)|一文/;
/** 哪几个地方 asks for names, and a list of longer items gives none. */
const LONGEST_NAME = 30;
/** 只能由哪几类机构开: a rule says so, and no heading. */
const ONLY_ASKED = /只[能有许准限][^,。?]{0,6}哪/;
/** 哪几家企业: headings name none. */
const WHICH_FIRMS = /哪几家|哪些(?:企业|公司)|有(?:哪几|几)家/;

/** How far what stands over and in a list holds the words of the question; `before` is the text that leads to it. */
export function fitOf(ask: Ask, evidence: ListEvidence, before = ''): number {
  const { list, title, publisher = '' } = evidence;
  const places = [
    { text: fold(list.title), share: 1 },
    { text: fold(list.section.join('\n')), share: 0.85 },
    { text: fold(`${before}\n${list.article ?? ''}\n${title}\n${publisher}`), share: 0.6 },
    { text: fold(list.items.map(({ text }) => text).join('\n')), share: 0.5 },
  ];
  let fit = 0;
  let total = 0;
  for (const word of ask.content) {
    if (saysWhere(ask, word, evidence)) continue;
    const weight = word.frame ? word.weight * 1.5 : word.weight;
    total += weight;
    fit += weight * Math.max(...places.map(({ text, share }) => share * coverWord(word, text)));
  }
  const isWholeText = list.kind === 'subheadings' && list.section.length === 0;
  const share = total > 0 ? fit / total : isWholeText && asksStructure(ask.text) ? 1 : 0;
  return (
    share +
    countFit(ask.text, list.items.length) +
    slotFit(ask, evidence) +
    textFit(ask, evidence) +
    batchFit(ask.text, places) +
    endsIn(ask, list) +
    ASKED_IN_EACH * openersShare(ask, list.items)
  );
}

/** 快报有几个部分 asks of no text that is called 公报, 报告分几章 of neither, and neither of one of another place or year. */
function textFit(ask: Ask, evidence: ListEvidence): number {
  if (!asksMakeUp(ask.text)) return 0;
  const asked = /公报|快报|报告/.exec(ask.text)?.[0];
  const own = /公报|快报/.exec(evidence.title)?.[0] ?? '报告';
  const isOther = (asked !== undefined && asked !== own) || slotFit(ask, evidence) < 0;
  return isOther ? -OTHER_TEXT : 0;
}

/** …的主要经验 where 经验 is asked for; the title of a whole text says what the text is. */
const endsIn = ({ content }: Ask, { title, section }: ListEvidence['list']): number =>
  section.length > 0 && content.some(({ frame, text }) => frame && fold(title).endsWith(text))
    ? ITS_HEAD
    : 0;

/** 五批, 第3轮: what is counted in the question must stand in or over the list. */
function batchFit(question: string, places: readonly { text: string }[]): number {
  const named = question.match(/[一二三四五六七八九十\d]+(?:批|轮|届|期)/g) ?? [];
  return named.every((batch) => places.some(({ text }) => text.includes(batch))) ? 0 : -OTHER_BATCH;
}

/** 要考虑什么: the share of items that open with what is asked for, 一是结合…, 二是考虑… */
function openersShare(ask: Ask, items: readonly { text: string }[]): number {
  const kinds = ask.content
    .filter(({ frame }) => frame)
    .flatMap(({ means, text }) => [text, ...means])
    .filter((word) => word.length > 1);
  const opens = items.filter(({ text }) => {
    const opening = fold(text).replace(ORDINAL, '').slice(0, LONGEST_OPENER);
    return kinds.some((kind) => opening.startsWith(kind));
  });
  return items.length === 0 ? 0 : opens.length / items.length;
}

/**
 * Every telling word of the question stands in the list, over it or right before it; headings and numbered paragraphs are a
 * list of something only where their title says of what (建议, 问题, 经验), or where the make-up of a text is asked for.
 */
export function isAbout(ask: Ask, evidence: ListEvidence, before = ''): boolean {
  const { list, title, publisher = '' } = evidence;
  const over = fold([list.title, ...list.section].join('\n'));
  const inside = list.items.map(({ text }) => text);
  const whole = `${over}\n${fold([before, list.article ?? '', title, publisher, ...inside].join('\n'))}`;
  const named = ask.content.filter(({ frame, weight }) => !frame && weight >= TELLING);
  if (named.some((word) => !isSource(word, evidence) && coverWord(word, whole) < 0.5)) return false;
  if (isOfOtherThings(ask, evidence) || isElsewhere(ask, whole)) return false;
  if (list.kind === 'inline' && !isOfKind({ ask, evidence, over })) return false;
  if (list.kind !== 'subheadings' && list.kind !== 'items') return true;
  return saysOfWhat({ ask, evidence, over });
}

/** Whether a list cannot be what is asked for, whatever its words: no places, another number, or one item of it is asked for. */
function isOfOtherThings(ask: Ask, { list }: ListEvidence): boolean {
  const question = ask.text;
  const items = list.items.map(({ text }) => text);
  const wantsNames = asksPlaces(question) || WHICH_FIRMS.test(question);
  if (wantsNames && items.every((text) => text.length > LONGEST_NAME)) return true;
  const isNoHeading = WHICH_FIRMS.test(question) || ONLY_ASKED.test(question);
  if (isNoHeading && list.kind === 'subheadings') return true;
  const isOtherNumber = WHICH_OF.test(question) && countFit(question, items.length) < 0;
  if (list.kind === 'subheadings' && isOtherNumber) return true;
  if (isOfOtherKind(ask, list.title)) return true;
  return items.some((text) => isAskedItself(question, fold(text))) || isOfOneItem(ask, list);
}

/** 筹资来源有哪些 asks of the item 筹资来源, not for the list that it stands in. */
const isAskedItself = (question: string, item: string): boolean =>
  item.length > 2 && item.length <= LONGEST_NAME && question.includes(`${item}有`);

/** 调增项目有哪些: one item alone says which they are, and the others are of other things. */
function isOfOneItem(ask: Ask, { title, section, items }: ListEvidence['list']): boolean {
  const over = fold([title, ...section].join('\n'));
  const folded = items.map(({ text }) => fold(text));
  return folded.some((item) =>
    namedIn(ask, item).some(
      (word) => !over.includes(word) && folded.every((one) => one === item || !one.includes(word)),
    ),
  );
}

/** A list within a sentence has as many items as asked, and is of the kind asked (特点), or of all else that is asked. */
function isOfKind({
  ask,
  evidence,
  over,
}: {
  ask: Ask;
  evidence: ListEvidence;
  over: string;
}): boolean {
  if (countFit(ask.text, evidence.list.items.length) < 0) return false;
  const kinds = ask.content.filter(
    (word) => word.frame && /^[^内方部要重服项东事]/.test(word.text),
  );
  return (
    kinds.length === 0 ||
    kinds.some((word) => coverWord(word, over) > 0.6) ||
    fitOf(ask, evidence) >= 0.9
  );
}

/** Whether the title of headings or numbered paragraphs says what they list. */
function saysOfWhat({
  ask,
  evidence: { list },
  over,
}: {
  ask: Ask;
  evidence: ListEvidence;
  over: string;
}): boolean {
  if (ask.intent === 'why' || asksStructure(ask.text) || /[:：]$/.test(list.title)) return true; // its title asks the same
  const kinds = ask.content
    .filter(({ frame }) => frame)
    .flatMap(({ text, means }) => [text, ...means]);
  return over.split('\n').some((line) => kinds.some((kind) => namesKind(line, kind)));
}

/** …的主要经验, 背后的原因？: what a title lists stands at its end; 多层次体系 in its middle is what it is about. */
function namesKind(title: string, kind: string): boolean {
  const at = title.lastIndexOf(kind);
  return kind.length > 1 && at >= 0 && /^[^\p{L}\p{N}]*$/u.test(title.slice(at + kind.length));
}

/** The text of the passages that run into a list of paragraphs or end right before it. */
export function leadInOf({ list }: ListEvidence, passages: readonly PassageEvidence[]): string {
  if (list.kind === 'inline' || list.kind === 'rows') return '';
  return passages
    .filter(
      ({ passage }) =>
        passage.source === list.source &&
        passage.start < list.start &&
        isUnder(passage.section, list.section) &&
        list.start - passage.end <= MOST_BETWEEN,
    )
    .map(({ passage }) => passage.text.slice(0, list.start - passage.start))
    .join('\n');
}

/** A source, 报告 or 部分 says where to look, not what the list is of. */
const saysWhere = (ask: Ask, word: ContentWord, evidence: ListEvidence): boolean =>
  isSource(word, evidence) || isMakeUp(ask, word) || (word.frame && TEXT_KINDS.test(word.text));

const isSource = (word: ContentWord, { list, title, publisher }: ListEvidence): boolean =>
  namesSource(word, { source: list.source, title, publisher });

/** 内容 and 部分 of a text say nothing of what it is about. */
const isMakeUp = ({ text }: Ask, word: ContentWord): boolean =>
  word.frame &&
  /^(?:内容|方面|部分|要点|重点|分为|组成|构成|第.{1,2})$/.test(word.text) &&
  asksStructure(text);

const asksStructure = (question: string): boolean =>
  STRUCTURE.test(question) || askedPart(question) !== undefined;

/** 三条建议 is a list of three. */
function countFit(text: string, items: number): number {
  const asked = [...text.matchAll(/([二两三四五六七八九十])(?:个|点|条|项|大|类|种|方面|部分)/g)];
  if (asked.length === 0) return 0;
  const counts = asked.map(([, digit = '']) => Number(readHanNumber(digit)));
  return counts.includes(items) ? RIGHT_COUNT : -RIGHT_COUNT;
}
