import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { ListEvidence } from '@/lib/schema/tools';
import { asksCourse } from '@/lib/question/intent/asks-course';
import { asksMakeUp } from '@/lib/text/asks-make-up';
import { fold } from '@/lib/text/fold';
import { endsInAskedKind, onlyHandsIn } from './asked-kind';
import { coverWord } from '@/lib/answer/offline/passages/cover-word';
import { asksStructure } from './asks-structure';
import { countFit } from './count-fit';
import { slotFit } from './list-slots';
import { namesSourceOf, TEXT_KINDS } from './names-source';

/** What it adds when every item opens with the verb of the question. */
const ASKED_IN_EACH = 0.2;
const ORDINAL =
  /^(?:[一二三四五六七八九十]+是(?:要|应)?|第[一二三四五六七八九十]+[,、是]?|其[一二三四五六七八九十]+[,、是]?|[(]?[一二三四五六七八九十\d]+[)、.])/;
const LONGEST_OPENER = 6;
/** What the headings of another text than the one named lose. */
const OTHER_TEXT = 0.5;
/** What it adds that the title ends in what is asked for: …的主要经验. */
const ITS_HEAD = 0.05;
/** What it adds that the title ends in the kind of thing that the asking names: 下列材料：. */
const ITS_KIND = 0.2;
/** What a list of another batch than the one asked about loses. */
const OTHER_BATCH = 0.4;
/** What a list of dated items adds where it is asked how a thing came about step by step. */
const ITS_COURSE = 0.3;
const DATED = /(?:19|20)\d{2}年/;

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
    if (saysWhere(ask, word, evidence) || onlyHandsIn(ask.text, word.text)) continue;
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
    ASKED_IN_EACH * openersShare(ask, list.items) +
    courseFit(ask, list.items)
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

/** 应当提交下列材料： where papers are asked for; …的主要经验 where 经验 is; the title of a whole text says what the text is. */
const endsIn = (
  { content, text: question }: Ask,
  { title, section }: ListEvidence['list'],
): number =>
  endsInAskedKind(question, title)
    ? ITS_KIND
    : section.length > 0 && content.some(({ frame, text }) => frame && fold(title).endsWith(text))
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

/** 怎么一步步建起来的: items that each tell when. */
const courseFit = ({ text }: Ask, items: readonly { text: string }[]): number =>
  asksCourse(text) && items.every((item) => DATED.test(item.text)) ? ITS_COURSE : 0;

/** A source, 报告 or 部分 says where to look, not what the list is of. */
const saysWhere = (ask: Ask, word: ContentWord, evidence: ListEvidence): boolean =>
  namesSourceOf(word, evidence) ||
  isMakeUp(ask, word) ||
  (word.frame && TEXT_KINDS.test(word.text));

/** 内容 and 部分 of a text say nothing of what it is about. */
const isMakeUp = ({ text }: Ask, word: ContentWord): boolean =>
  word.frame &&
  /^(?:内容|方面|部分|要点|重点|分为|组成|构成|第.{1,2})$/.test(word.text) &&
  asksStructure(text);
