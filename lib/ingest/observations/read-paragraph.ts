import { findBreakdowns } from './find-breakdowns';
import type { Figure } from './find-figures';
import { listItems } from './list-items';
import type { Item } from './list-items';
import { isPart, nameMeasure } from './name-measure';
import type { BlockContext, Paragraph } from './paragraph';
import { ReadingState } from './reading-state';
import { areaIn, carriedPeriod, groupIn, heldPeriod, timeIn } from './read-place-and-time';
import { readLabel } from './read-label';
import type { Label } from './read-label';
import type { Reading } from './reading';
import { resolveHead } from './resolve-head';
import type { Head } from './resolve-head';
import { matchIndicator } from './match-indicator';
import { splitHeads } from './split-heads';
import type { Piece } from './split-pieces';

type Reader = { paragraph: Paragraph; context: BlockContext; state: ReadingState };
type Read = Reader & { piece: Piece; item: Item; label: Label; labelText: string };

const TOTAL = /共计|合计|总计|总共/;

function headOf(
  { paragraph, context, state, item, label }: Read,
  own: string,
  figure: Figure,
): Head {
  const [from] = item.label;
  const place = own === label.head ? from + label.headStart : from;
  const isTotal = TOTAL.test(own) && own.replace(TOTAL, '').replace(/[□，：]/g, '') === '';
  const topic = state.topicFor(label);
  const head = resolveHead({
    own: isTotal ? '' : own,
    ownStart: place,
    tail: paragraph.masked.slice(...item.tail),
    figure,
    label,
    before: paragraph.masked.slice(Math.max(0, from - 240), from).replace(/□+/g, ''),
    pending: state.pending && {
      text: paragraph.masked.slice(state.pending[0], state.pending[1]),
      start: state.pending[0],
    },
    topic,
    subject: state.subject,
    isPart: state.inParts,
    areas: paragraph.areas,
    context,
  });
  return isTotal
    ? { ...head, breakdown: head.breakdown.filter(({ dimension }) => dimension === 'scheme') }
    : head;
}

/** Words that name several subjects, one for each figure; nothing where they name fewer. */
function sharedHeads(read: Read): Head[] | undefined {
  const { context, item, label, paragraph, state } = read;
  const count = item.figures.length;
  const pending = state.pending && paragraph.masked.slice(state.pending[0], state.pending[1]);
  const texts = [label.head, ...(pending ? [`${pending}，${label.head}`] : [])];
  for (const text of texts) {
    const heads = splitWords(read, text, count);
    if (heads) return heads;
  }
  const known =
    state.group.length === count
      ? state.group
      : label.respectively || label.head === ''
        ? state.lastHeads(count)
        : [];
  return known.length === count ? [...known] : undefined;

  function splitWords(own: Read, text: string, wanted: number): Head[] | undefined {
    const values = findBreakdowns({ terms: context.terms.breakdowns, text }).map(
      ({ start, end }) => [start, end] as const,
    );
    const whole = splitHeads({ text, count: wanted, known: [] });
    const named = whole?.items.map((part, index) =>
      index === wanted - 1 ? part + whole.suffix : part,
    );
    const terms = named?.map((part) =>
      matchIndicator({
        terms: context.terms.indicators,
        own: part,
        context: `${context.heading}|${text}`,
        accepts: () => true,
      }),
    );
    if (
      whole &&
      named &&
      terms &&
      terms.every((term) => term && term.ownLength > 1) &&
      new Set(terms.map((term) => term?.term.name)).size === wanted
    ) {
      return named.map((part, index) =>
        headOf(own, `${whole.prefix}${part}`, own.item.figures[index] as Figure),
      );
    }
    const shared = splitHeads({ text, count: wanted, known: values });
    return shared?.items.map((part, index) =>
      headOf(own, `${shared.prefix}${part}${shared.suffix}`, own.item.figures[index] as Figure),
    );
  }
}

function headsOf(read: Read): Head[] {
  const { item, label, state } = read;
  const count = item.figures.length;
  const isBare = label.head.replace(/[□，：、]|分别|依次/g, '') === '';
  if (count > 1 && !item.isRange) {
    const shared =
      isBare && state.group.length === count && label.kind !== 'level'
        ? [...state.group]
        : sharedHeads(read);
    if (shared) return shared;
  }
  const [first] = item.figures;
  const head = first && headOf(read, label.head, first);
  return head ? item.figures.map(() => head) : [];
}

function signed(value: string, sign: 1 | -1): string {
  if (sign === 1 || /^0(\.0+)?$/.test(value)) return value;
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}

function againstNote({ paragraph, item, label }: Read): string[] {
  const period = paragraph.periods
    .filter(({ start, end, isBase }) => isBase && start >= item.label[0] && end <= item.label[1])
    .at(-1);
  const against = label.against.startsWith('□') ? (period?.text ?? '') : label.against;
  if (label.kind === 'change')
    return [against === '' ? '比上期' : /比$/.test(against) ? against : `比${against}`];
  if (label.kind === 'share' && against !== '')
    return [`占${against.replace(/□+/g, period?.text ?? '')}`];
  if (label.kind === 'difference') return [`与${against}相比`];
  return [];
}

function rangeNote({ item }: Read, figure: Figure): string[] {
  const [low, high] = item.figures;
  if (!item.isRange || !low || !high) return [];
  return [`区间${low.value}–${high.value}${high.unit}的${figure === low ? '下限' : '上限'}`];
}

/** Where the words after a number end, blanks and marks aside. */
function trimmedEnd(paragraph: Paragraph, [from, to]: readonly [number, number]): number {
  return from + paragraph.folded.text.slice(from, to).trimEnd().length;
}

function toReading(read: Read, head: Head, figure: Figure): Reading {
  const { paragraph, context, state, piece, item, label, labelText } = read;
  const clause = paragraph.folded.text.slice(piece.start, piece.end);
  const local = timeIn(paragraph, item.label, label)?.period;
  const value = signed(figure.value, label.sign);
  const period = local ?? state.periodFor(head);
  const measure = nameMeasure({
    label,
    figure,
    indicator: head.indicator,
    clause: `${clause}${labelText}`,
    period,
    isRule: context.isRule,
  });
  const own = areaIn(paragraph, item.label) ?? head.area;
  const timed =
    measure === 'standard' && !local
      ? (state.sentencePeriod ?? '')
      : (local ?? carriedPeriod(period || context.period, head.indicator));
  return {
    figure,
    head: { ...head, area: own, period: timed },
    value,
    measure,
    area: own || state.areaFor(head) || context.area,
    period: timed,
    start: Math.min(head.start, item.label[0]),
    end: head.usesTail ? Math.max(figure.end, trimmedEnd(paragraph, item.tail)) : figure.end,
    notes: [figure.note, ...againstNote(read), ...rangeNote(read, figure)].filter(
      (note) => note !== '',
    ),
  };
}

function readItem(reader: Reader, piece: Piece, item: Item): Reading[] {
  const { paragraph, state } = reader;
  const labelText = paragraph.masked.slice(...item.label);
  const [first] = item.figures;
  if (!first) return [];
  const label = readLabel(labelText, isPart(first));
  const read: Read = { ...reader, piece, item, label, labelText };
  const heads = headsOf(read);
  const readings = item.figures.map((figure, index) =>
    toReading(read, heads[index] ?? (heads[0] as Head), figure),
  );
  const time = timeIn(paragraph, item.label);
  if (time) state.sentencePeriod = heldPeriod(time);
  const group = groupIn(paragraph, piece.start, item.label[1]);
  const placed = group
    ? readings.map((reading) => ({
        ...reading,
        area: group,
        start: Math.min(reading.start, piece.start),
        head: { ...reading.head, area: group },
      }))
    : readings;
  state.note({ label, readings: placed, isRange: item.isRange });
  return placed;
}

/** Reads every figure of a prepared paragraph, clause by clause; what a clause leaves out is taken from those before it. */
export function readParagraph(paragraph: Paragraph, context: BlockContext): Reading[] {
  const state = new ReadingState(context);
  const readings: Reading[] = [];
  for (const piece of paragraph.pieces) {
    state.enter(piece, paragraph.masked.slice(piece.start, piece.end));
    const items = listItems(paragraph.folded.text, piece, paragraph.figures);
    if (items.length === 0) state.pass(piece, paragraph);
    for (const item of items)
      readings.push(...readItem({ paragraph, context, state }, piece, item));
    if (items.length > 0) state.pending = undefined;
  }
  return readings;
}
