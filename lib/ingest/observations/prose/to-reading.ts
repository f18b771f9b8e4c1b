import type { Measure } from '@/lib/schema/observation';
import type { Figure } from '@/lib/ingest/observations/wording/find-figures';
import type { Head, Value } from '@/lib/ingest/observations/heads/head';
import type { Item } from '@/lib/ingest/observations/wording/list-items';
import { placesOf } from '@/lib/ingest/observations/heads/places-of';
import { nameMeasure } from '@/lib/ingest/observations/heads/name-measure';
import type { BlockContext, Paragraph } from '@/lib/ingest/observations/wording/paragraph';
import type { Label } from '@/lib/ingest/observations/wording/read-label';
import { listedPeriod } from './listed-period';
import { areaIn, carriedPeriod, timeIn } from './read-place-and-time';
import type { Reading } from './reading';
import type { ReadingState } from './reading-state';
import type { Piece } from '@/lib/ingest/observations/wording/split-pieces';

/** An item of a piece being read. */
export type Read = {
  paragraph: Paragraph;
  context: BlockContext;
  state: ReadingState;
  piece: Piece;
  item: Item;
  label: Label;
  labelText: string;
  /** Its subject, where 分别 gives each of several changes the subject of one of the levels before. */
  given: Head | undefined;
};

function signed(value: string, sign: 1 | -1): string {
  if (sign === 1 || /^0(\.0+)?$/.test(value)) return value;
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

/** What a change is against; a rule that raises a rate for a case compares it with no year. */
function changeNotes(against: string, { isRule }: BlockContext): string[] {
  if (against === '') return isRule ? [] : ['比上期'];
  return [/比$/.test(against) ? against : `比${against}`];
}

function againstNotes({ paragraph, item, label, context }: Read): string[] {
  const inside = paragraph.periods.filter(
    ({ start, end }) => start >= item.label[0] && end <= item.label[1],
  );
  const base = inside.filter(({ isBase }) => isBase).at(-1)?.text ?? '';
  const against = label.against.startsWith('□') ? base : label.against.replace(/□+/g, '');
  if (label.kind === 'change') return changeNotes(against, context);
  if (against === '') return [];
  if (label.kind === 'share') return [`占${against}`];
  return [label.kind === 'difference' ? `与${against}相比` : `以${against}为基数`];
}

function rangeNotes({ item }: Read, figure: Figure): string[] {
  const [low, high] = item.figures;
  if (!item.isRange || !low || !high) return [];
  return [`区间${low.value}–${high.value}${high.unit}的${figure === low ? '下限' : '上限'}`];
}

/** 2016年至2023年，从13亿元增长至48亿元: the first value is of the first year, the second of the last. */
function endOfSpan(period: string, { labelText, label: { kind } }: Read): string | undefined {
  const span = /^(\d{4})-(\d{4})?$/.exec(period);
  if (!span || kind !== 'level') return undefined;
  if (/(?:从|由)$/.test(labelText)) return span[1];
  return /(?:增|降|升|减|提高|扩大|缩)[^，]{0,3}(?:至|到|为)$/.test(labelText)
    ? (span[2] ?? '')
    : undefined;
}

const BEFORE_CHANGE = '调整前';
/** 由原来的5种, 从启动时的38家. */
const FROM_THEN = /(?:从|由)([^，。；：从由]{0,5}(?:时|前|初|原来|原先|此前|过去))?的?$/;

/** 结算病种从5种增加到10种: when the first value held is not said, unless the words before it name a time or a span. */
function isOfBefore({ paragraph, state, item, label, labelText }: Read, figure: Figure): boolean {
  if (label.kind !== 'level' || !FROM_THEN.test(labelText)) return false;
  const isTimed =
    timeIn(paragraph, item.label, label) !== undefined ||
    /^\d{4}-(?:\d{4})?$/.test(state.time.sentence ?? '');
  const after = paragraph.folded.text.slice(figure.end, figure.end + 24);
  return (
    !isTimed &&
    /^(?:、[\d.,]+[^\d，。；、]{1,4})*[^，。；]{0,4}(?:增|降|升|减|提|扩|缩|调|涨|变)[^，。；]{0,3}(?:至|到|为)/.test(
      after,
    )
  );
}

/** 由启动时的38家增加到126家: the first is of that time, and no second value of now; 从原来的6个月缩减为即时, and of a rule of no year, of before it. */
function timeBefore(labelText: string, isTimeless: boolean): Value[] {
  const name = FROM_THEN.exec(labelText)?.[1] ?? '';
  if (/[时前初]$/.test(name)) return [{ name, dimension: 'other' }];
  const isFormer = isTimeless || /原来|原先|此前|过去/.test(name);
  return isFormer ? [{ name: BEFORE_CHANGE, dimension: 'other' }] : [];
}

/** 未来5年: as many years from the year that was named. */
function withYearsAhead(period: string, { paragraph, state }: Read, figure: Figure): string {
  const said = paragraph.folded.text.slice(state.sentenceStart, figure.start);
  const years = /未来(\d{1,2})年[^，。；]*$/.exec(said)?.[1];
  return years !== undefined && /^\d{4}$/.test(period)
    ? `${period}-${Number(period) + Number(years)}`
    : period;
}

/** 目前, 国家医保局成立以来: a time of its own, not that of the sentence before. */
const NOW = /目前|当前|现有|近年来|以来|已有\d*$|中国已有/;

function carriedOver(held: string, { state }: Read, head: Head): string {
  return state.time.sentence === undefined ? carriedPeriod(held, head.indicator) : held;
}

/** A document that is about no year says only of amounts which year the sentence before meant. */
function periodBefore({ state, label, paragraph, context }: Read, head: Head, figure: Figure) {
  const isRate = ['%', '‰', '/10万', '倍', ''].includes(figure.base) && label.kind !== 'change';
  const sentence = paragraph.folded.text.slice(state.sentenceStart, figure.start);
  const isNow = isRate || NOW.test(sentence);
  const carried = context.period === '' && isNow ? undefined : state.time.for(head, state.last);
  return carriedPeriod(carried ?? context.period, head.indicator);
}

/** 截至2024年底，…；全年基金收入…，支出…: what is not counted at an end is of the whole year once that is said. */
function ofWholeYear(period: string, said: string, indicator: string): string {
  if (!/^\d{4}-末$/.test(period) || /(?:[人家员构品]数|数量|率|比|结存)$/.test(indicator))
    return period;
  return /(?:全年|当年|年内)(?!.*(?:年?[末底]|累计))/s.test(said) ? period.slice(0, 4) : period;
}

function periodOf(read: Read, head: Head, figure: Figure): string {
  const { state, item, label, paragraph, context } = read;
  const { sentenceStart } = state;
  const listed = listedPeriod({ paragraph, sentenceStart, item, label }, figure);
  const local = listed ?? timeIn(paragraph, item.label, label)?.period;
  if (local !== undefined) return local;
  // 2024年…，2023年…，同比增长…: the change is that of the document's own year.
  const own = label.kind === 'change' ? state.time.own : undefined;
  const held = own ?? state.time.sentence ?? (head.by === 'topic' ? head.period : undefined);
  const found =
    held === undefined
      ? periodBefore(read, head, figure)
      : (endOfSpan(held, read) ?? carriedOver(held, read, head));
  const said = paragraph.folded.text.slice(sentenceStart, figure.start);
  return ofWholeYear(found || context.period, said, head.indicator);
}

/** Where the words after a number end, blanks and marks aside. */
function endOf({ paragraph, item }: Read, head: Head, figure: Figure): number {
  const [from, to] = item.tail;
  const last = item.figures.at(-1) === figure;
  return head.usesTail && last
    ? Math.max(figure.end, from + paragraph.folded.text.slice(from, to).trimEnd().length)
    : figure.end;
}

/** Its own place; that of the indicator; what the sentence is about, but 原则上 for all; the document's. */
function areaOf({ state, context }: Read, { area, term, ...head }: Head, clause: string): string {
  const held = /原则上/.test(clause)
    ? undefined
    : state.areaFor({ ...head, area, ...(term ? { term } : {}) });
  return [area, term?.area, held].find((name) => name) ?? context.area;
}

/** A standard, or what a rule adds to one in a case, is of no year unless its sentence says so, or it is a report's own account of its year. */
function isTimeless(
  { paragraph, context, state, item, label }: Read,
  measure: Measure,
  clause: string,
): boolean {
  const said = timeIn(paragraph, item.label, label) ?? state.time.sentence;
  const isOfYear = context.isReport && !/原则上|应当/.test(clause);
  const isAdjusted = context.isRule && label.kind === 'change' && label.against === '';
  return (measure === 'standard' || isAdjusted) && said === undefined && !isOfYear;
}

/** The place that the words before a figure name; of as many places as figures each head has its own. */
const placeIn = (read: Read): string | undefined =>
  placesOf(read) ? undefined : areaIn(read.paragraph, read.item.label);

/** A figure with its subject as a reading: sign, measure, time, place, and the stretch of text that states it. */
export function toReading(read: Read, head: Head, figure: Figure): Reading {
  const { paragraph, context, state, piece, item, label, labelText } = read;
  const clause = `${paragraph.folded.text.slice(piece.start, piece.end)}${labelText}`;
  const tail = paragraph.folded.text.slice(...item.tail);
  const period = withYearsAhead(periodOf(read, head, figure), read, figure);
  const { indicator } = head;
  const held = label.kind === 'base' && label.head === '' ? state.lastMeasure : undefined;
  const measure =
    held ?? nameMeasure({ label, figure, indicator, clause, tail, period, isRule: context.isRule });
  const timed = isTimeless(read, measure, clause) ? '' : period;
  const own = placeIn(read) ?? head.area;
  const isBefore = isOfBefore(read, figure);
  return {
    figure,
    head: { ...head, area: own, period: timed },
    before: isBefore ? timeBefore(labelText, timed === '') : [],
    value: signed(figure.value, label.sign),
    measure,
    area: areaOf(read, { ...head, area: own }, clause),
    period: isBefore ? '' : timed,
    start: Math.min(head.start, item.label[0]),
    end: endOf(read, head, figure),
    notes: [figure.note, ...againstNotes(read), ...rangeNotes(read, figure)].filter(
      (note) => note !== '',
    ),
  };
}
