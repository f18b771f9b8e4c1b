import { cleanHead } from '@/lib/ingest/observations/heads/clean-head';
import { findBreakdowns, mergeBreakdown } from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Head, Value } from '@/lib/ingest/observations/heads/head';
import { headsOf, MARKS } from '@/lib/ingest/observations/heads/heads-of';
import { listedInBrackets } from './listed-in-brackets';
import { listItems } from '@/lib/ingest/observations/wording/list-items';
import type { Item } from '@/lib/ingest/observations/wording/list-items';
import { isPart } from '@/lib/ingest/observations/heads/name-measure';
import type {
  BlockContext,
  GroupMatch,
  Paragraph,
  TimeMatch,
} from '@/lib/ingest/observations/wording/paragraph';
import { readLabel } from '@/lib/ingest/observations/wording/read-label';
import type { Label } from '@/lib/ingest/observations/wording/read-label';
import { groupIn, heldPeriod, timeIn } from './read-place-and-time';
import type { Reading } from './reading';
import type { ReadingState } from './reading-state';
import type { Carry } from './carry';
import { stateAfter } from './state-after';
import type { Piece } from '@/lib/ingest/observations/wording/split-pieces';
import { toReading } from './to-reading';
import { withRuleGroup } from './with-rule-group';
import type { Read } from './to-reading';

type Reader = { paragraph: Paragraph; context: BlockContext; state: ReadingState };

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

/** 主要去往甲省（占62.4%）、乙市（占17.8%）: what a share in brackets is the share of, where a place stands right before it. */
function shareOfPlace({ paragraph, state }: Reader, piece: Piece, { kind, head }: Label): Value[] {
  const { before } = state;
  if (piece.mark !== '（' || kind !== 'share' || head !== '' || !before) return [];
  const place = paragraph.areas.find(
    ({ start, end }) => start >= before.start && end === before.end,
  );
  return place ? [{ name: place.name, dimension: 'region' }] : [];
}

const RAISED = /^(?:上调|调增|调高|调升|增加|新增)/;
const LOWERED = /^(?:下调|调减|调低|减少|取消)$/;

/** 其中上调183项、下调33项: beside a part that was raised, what was lowered is another part and no change. */
function labelOf({ state }: Reader, text: string, isRate: boolean): Label {
  const label = readLabel(text, isRate);
  const isBeside =
    state.isListing &&
    LOWERED.test(text) &&
    state.last?.breakdown.some(({ dimension, name }) => dimension === 'other' && RAISED.test(name));
  return isBeside ? { ...label, kind: 'level', head: text, headStart: 0, sign: 1 } : label;
}

function readItem(reader: Reader, piece: Piece, found: Item & { given?: Head }): Reading[] {
  const { paragraph, context, state } = reader;
  const item = withSubject(reader, found, piece);
  const [first] = item.figures;
  if (!first) return [];
  const labelText = paragraph.masked.slice(...item.label).replace(/[，；：]$/, '');
  const label = labelOf(reader, labelText, isPart(first) || first.base === '倍');
  const given = found.given ?? listedInBrackets(reader, item, piece);
  const read: Read = { ...reader, piece, item, label, labelText, given };
  const places = shareOfPlace(reader, piece, label);
  const heads = headsOf(read).map((head) =>
    places.length === 0 ? head : { ...head, breakdown: mergeBreakdown(head.breakdown, places) },
  );
  const readings = item.figures.map((figure, index) =>
    toReading(read, heads[index] ?? (heads[0] as Head), figure),
  );
  const time = timeIn(paragraph, item.label);
  const isStart = time !== undefined && isStartOnly(time, labelText);
  if (time && !isStart) state.time.hold(heldPeriod(time));
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
    ? placed.map((one) => ({ ...one, period: '', head: { ...one.head, period: context.period } }))
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

/** 住院1.9万人次、门诊30.9万人次: counted in one unit, each with a name. */
function isRowOfParts(items: readonly Item[]): boolean {
  const bases = items.map(({ figures }) => figures[0]?.base);
  return items.length > 1 && new Set(bases).size === 1;
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
  const { state, continues } = stateAfter({ carry, context, text });
  const readings: Reading[] = [];
  let group: GroupMatch | undefined;
  for (const piece of paragraph.pieces) {
    const begun = paragraph.groups.find(
      ({ start, end }) => start >= piece.start && end <= piece.end,
    );
    group = begun ?? (/[。；]/.test(piece.mark) ? undefined : group);
    state.enter(piece, paragraph.masked.slice(piece.start, piece.end), text[piece.end]);
    const items = listItems(text, piece, paragraph.figures);
    if (items.length === 0) state.pass(piece, paragraph);
    for (const item of withGiven({ paragraph, context, state }, piece, items)) {
      const read = readItem({ paragraph, context, state }, piece, item);
      readings.push(...withRuleGroup(read, group, context.terms.breakdowns));
      state.pending = undefined;
    }
    if (items.length > 0) state.isAfterRow = isRowOfParts(items);
    state.before = items.length === 0 ? piece : undefined;
  }
  // The items of a list that a colon opened go on until one ends with a full stop.
  const isOpen = /(?:：|—|:)$/.test(text) || (continues && /；$/.test(text));
  return { readings, carry: state.carry(context.heading, isOpen) };
}
