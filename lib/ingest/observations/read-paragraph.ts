import { cleanHead } from './clean-head';
import { findBreakdowns } from './find-breakdowns';
import type { Figure } from './find-figures';
import type { Head } from './head';
import { listItems } from './list-items';
import type { Item } from './list-items';
import { isPart } from './name-measure';
import { pairedWith } from './parts';
import type { BlockContext, Paragraph, TimeMatch } from './paragraph';
import { readLabel } from './read-label';
import { groupIn, heldPeriod, timeIn } from './read-place-and-time';
import type { Reading } from './reading';
import { ReadingState } from './reading-state';
import type { Carry } from './carry';
import { resolveHead } from './resolve-head';
import { shareHeads } from './share-heads';
import { shareWords } from './share-words';
import type { Piece } from './split-pieces';
import { toReading } from './to-reading';
import { isSameClass } from './unit-class';
import type { Read } from './to-reading';

type Reader = { paragraph: Paragraph; context: BlockContext; state: ReadingState };

/** 国产化率相对较低，分别为: what is said of the subject between it and its numbers. */
const ADJECTIVE = /(?:相对|普遍|均|都)*[较最][高低快慢大小多少]$/;
const TOTAL = /共计|合计|总计|总共/;
const MARKS = /[□，：、]|分别|依次|以$|上一?年度?|去年/g;
/** The paragraph so far; of words that are one of several subjects also the words before them. */
function contextBefore({ paragraph, item, label }: Read, own: string): string {
  const [from] = item.label;
  const before = paragraph.masked.slice(Math.max(0, from - 140), from).replace(/□+/g, '');
  return own === label.head ? before : `${before}|${label.head.split(own)[0] ?? ''}`;
}

/** What a figure is about that leaves it out; of 12.91万人次1.83亿元 the amount that goes with the count. */
function topicOf(read: Read, figure: Figure): Head | undefined {
  const { state, label } = read;
  if (!isContinued(read)) return state.topicFor(label, figure.base);
  const paired =
    label.kind === 'level' ? pairedWith(state.last, state.levels, figure.base) : undefined;
  return paired ?? state.last;
}

function headOf(read: Read, own: string, figure: Figure): Head {
  const { paragraph, context, state, item, label } = read;
  const [from] = item.label;
  const isTotal = TOTAL.test(own) && own.replace(TOTAL, '').replace(MARKS, '') === '';
  const input = {
    ownStart: own === label.head ? from + label.headStart : from,
    tail: paragraph.masked.slice(...item.tail),
    figure,
    label,
    before: contextBefore(read, own),
    pending: state.pending && {
      text: paragraph.masked.slice(...state.pending),
      start: state.pending[0],
    },
    topic: topicOf(read, figure),
    subject: state.subject,
    held: state.held,
    paragraphHead: state.paragraphHead,
    isFresh: state.isFresh,
    lead: state.lead,
    isPart: state.isListing,
    areas: paragraph.areas,
    context,
  };
  const whole = shareWords(read);
  const named =
    whole === undefined
      ? undefined
      : resolveHead({ ...input, own: whole, ownStart: from, tail: '' });
  if (
    named?.by === 'catalogue' &&
    (/占|比重|覆盖/.test(named.indicator) ||
      (cleanHead(label.head).text === '' && whole !== labelOf(read)))
  )
    return named;
  const head = resolveHead({ ...input, own: isTotal ? '' : own });
  return isTotal
    ? { ...head, breakdown: head.breakdown.filter(({ dimension }) => dimension === 'scheme') }
    : head;
}

const labelOf = ({ labelText }: Read) => labelText;

/** 从69.63岁增长到75.37岁: a later value of what the clause is about already. */
const isContinued = ({ piece, item, label }: Read) =>
  item.label[0] > piece.start && cleanHead(label.head.replace(MARKS, '')).text === '';

/** Words that may name the subjects of a list: its own, with those of the clause before. */
function wordsOfList({ paragraph, state, label }: Read): string[] {
  const before = state.pending && paragraph.masked.slice(...state.pending);
  const isBare = cleanHead(label.head.replace(MARKS, '')).text === '';
  const says = cleanHead((before ?? '').replace(MARKS, '')).text !== '';
  if (before === undefined || !says) return [isBare ? '' : label.head];
  return isBare ? [before.replace(ADJECTIVE, '')] : [label.head, `${before}，${label.head}`];
}

function listHeads(read: Read): Head[] | undefined {
  const { context, item, label, state } = read;
  const count = item.figures.length;
  const resolve = (words: string, index: number, text: string) => {
    const head = headOf(read, words, item.figures[index] as Figure); // as many words as figures
    const start = text === label.head ? head.start : (state.pending?.[0] ?? head.start);
    return { ...head, start: Math.min(start, head.start) };
  };
  const input = { texts: wordsOfList(read), count, context, resolve };
  const shared = shareHeads({ ...input, group: state.group });
  if (shared || !label.respectively) return shared;
  return shareHeads({ ...input, texts: [label.head], group: state.lastHeads(count) });
}

/** 前者比上年提高…，后者…: the first or the second of the two stated last. */
function formerOrLatter({ label, state }: Read): Head | undefined {
  const which = ['前者', '后者'].indexOf(label.head.replace(MARKS, ''));
  return which < 0 ? undefined : state.lastHeads(2)[which];
}

function headsOf(read: Read): Head[] {
  const { item, label } = read;
  const given = read.given ?? formerOrLatter(read);
  const [first] = item.figures;
  if (given) return [given];
  const shared = item.figures.length > 1 && !item.isRange ? listHeads(read) : undefined;
  if (shared) return shared;
  const head = first && headOf(read, label.head, first);
  // 发放举报奖励31笔、21.6万元: an amount of another kind has a name of its own.
  return head
    ? item.figures.map((figure) =>
        isSameClass(figure.base, first.base) ? head : headOf(read, label.head, figure),
      )
    : [];
}

/** 国产产品（2228件进口产品）: the words after the number say another value of what the words before the bracket do. */
function saysOther({ paragraph, context }: Reader, item: Item, before: Piece): boolean {
  const terms = context.terms.breakdowns;
  const valuesIn = (from: number, to: number) =>
    findBreakdowns({ terms, text: paragraph.masked.slice(from, to) });
  const said = valuesIn(before.start, before.end);
  return valuesIn(...item.tail).some(({ dimension, name }) =>
    said.some((other) => other.dimension === dimension && other.name !== name),
  );
}

/** 瑞士（231件）: a bracket that holds a bare figure has its subject right before it. */
function withSubject(reader: Reader, item: Item, piece: Piece): Item {
  const { before } = reader.state;
  const isBare = piece.mark === '（' && item.label[0] === item.label[1];
  return isBare && before && !saysOther(reader, item, before)
    ? { ...item, label: [before.start, before.end] }
    : item;
}

/** 由上年的12.1%降至11.9%, 在职退休比为2.77，上年为2.80: the time is of that value alone. */
const isStartOnly = ({ kind }: TimeMatch, labelText: string) =>
  kind === 'relative' && /(?:从|由)□+的?$|^[，（]?□+(?:末|底|同期)?[为是]?$/.test(labelText);

function readItem(reader: Reader, piece: Piece, found: Item & { given?: Head }): Reading[] {
  const { paragraph, context, state } = reader;
  const item = withSubject(reader, found, piece);
  const [first] = item.figures;
  if (!first) return [];
  const labelText = paragraph.masked.slice(...item.label).replace(/[，；：]$/, '');
  const label = readLabel(labelText, isPart(first) || first.base === '倍');
  const read: Read = { ...reader, piece, item, label, labelText, given: found.given };
  const heads = headsOf(read);
  const readings = item.figures.map((figure, index) =>
    toReading(read, heads[index] ?? (heads[0] as Head), figure),
  );
  const time = timeIn(paragraph, item.label);
  const isStart = time !== undefined && isStartOnly(time, labelText);
  if (time && !isStart) state.sentencePeriod = heldPeriod(time);
  const group = groupIn(paragraph, piece.start, item.label[1]);
  const placed = group
    ? readings.map((reading) => ({
        ...reading,
        area: group,
        start: Math.min(reading.start, piece.start),
        head: { ...reading.head, area: group, start: Math.min(reading.start, piece.start) },
      }))
    : readings;
  const noted = isStart
    ? placed.map((one) => ({ ...one, head: { ...one.head, period: context.period } }))
    : placed;
  state.note({ label, readings: noted, isRange: item.isRange });
  return placed;
}

/** 同比分别增长2.1%和下降0.8%: changes with a verb each, in the order of the levels before them. */
function withGiven(
  { paragraph, state }: Reader,
  piece: Piece,
  items: readonly Item[],
): (Item & { given?: Head })[] {
  const isRespective = /分别/.test(paragraph.masked.slice(piece.start, piece.end));
  const isBareChange = (item: Item) => {
    const label = readLabel(paragraph.masked.slice(...item.label), true);
    return (
      item.figures.length === 1 &&
      label.kind === 'change' &&
      cleanHead(label.head.replace(MARKS, '')).text === ''
    );
  };
  const heads = state.lastHeads(items.length);
  if (
    !isRespective ||
    items.length < 2 ||
    heads.length < items.length ||
    !items.every(isBareChange)
  )
    return [...items];
  return items.map((item, index) => ({ ...item, given: heads[index] as Head }));
}

/** Figures of a paragraph, and what the next paragraph may go on with. */
export type ReadParagraph = { readings: Reading[]; carry: Carry };

/** Reads every figure of a prepared paragraph, clause by clause; what a clause leaves out is taken from those before it. */
export function readParagraph({
  paragraph,
  context,
  carry,
}: {
  paragraph: Paragraph;
  context: BlockContext;
  carry?: Carry | undefined;
}): ReadParagraph {
  const { text } = paragraph.folded;
  const isSame = carry?.section === context.heading;
  const continues = isSame && (carry.isOpen || /^(?:其中|上述|以上)/.test(text));
  const rest = isSame ? { ...carry, parent: undefined, period: undefined } : undefined;
  const state = new ReadingState(context, continues ? carry : rest);
  const readings: Reading[] = [];
  for (const piece of paragraph.pieces) {
    state.enter(piece, paragraph.masked.slice(piece.start, piece.end));
    const items = listItems(text, piece, paragraph.figures);
    if (items.length === 0) state.pass(piece, paragraph);
    for (const item of withGiven({ paragraph, context, state }, piece, items)) {
      readings.push(...readItem({ paragraph, context, state }, piece, item));
      state.pending = undefined;
    }
    state.before = items.length === 0 ? piece : undefined;
  }
  // The items of a list that a colon opened go on until one ends with a full stop.
  const isOpen = /(?:：|—|:)$/.test(text) || (continues && /；$/.test(text));
  return { readings, carry: state.carry(context.heading, isOpen) };
}
