import { cleanHead } from './clean-head';
import type { Figure } from '@/lib/ingest/observations/wording/find-figures';
import type { Head, HeadInput } from './head';
import { pairedWith } from './parts';
import { placesOf } from './places-of';
import { resolveHead } from './resolve-head';
import { shareHeads } from './share-heads';
import { shareWords } from './share-words';
import { spreadOverGroup } from './spread-over-group';
import type { Read } from '@/lib/ingest/observations/prose/to-reading';
import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';

/** 国产化率相对较低，分别为: what is said of the subject between it and its numbers. */
const ADJECTIVE = /(?:相对|普遍|均|都)*[较最][高低快慢大小多少]$/;
const TOTAL = /共计|合计|总计|总共/;
/** Marks and words between a subject and its numbers. */
export const MARKS = /[□，：、]|分别|依次|以$|上一?年度?|去年/g;
/** 未达到门诊慢特病标准的高血压患者，…: what somebody falls short of is not what is paid. */
const NOT_REACHED = /(?:未|没有)达到[^，。；]{2,14}标准/g;
/** The paragraph so far; of words that are one of several subjects also the words before them. */
function contextBefore({ paragraph, item, label }: Read, own: string): string {
  const [from] = item.label;
  const before = paragraph.masked
    .slice(Math.max(0, from - 140), from)
    .replace(/□+/g, '')
    .replace(NOT_REACHED, '');
  return own === label.head ? before : `${before}|${label.head.split(own)[0] ?? ''}`;
}

/** （三）大病保险。全年筹资…: a heading run into its paragraph is a heading. */
const RUN_IN = /^(?:（?[一二三四五六七八九十\d]+[）.、])?([^，。；：、\d□为是有]{2,14})。/;
const runInHeading = (text: string): string => {
  const heading = RUN_IN.exec(text)?.[1];
  return heading === undefined ? '' : `|${heading}`;
};

/** What a figure is about that leaves it out; of 12.91万人次1.83亿元 the amount that goes with the count. */
function topicOf(read: Read, figure: Figure): Head | undefined {
  const { state, label } = read;
  if (!isContinued(read)) return state.topicFor(label, figure.base);
  const paired =
    label.kind === 'level' ? pairedWith(state.last, state.levels, figure.base) : undefined;
  return paired ?? state.last;
}

function inputOf(read: Read, own: string, figure: Figure): HeadInput {
  const { paragraph, context, state, item, label } = read;
  const [from] = item.label;
  return {
    own,
    ownStart: own === label.head ? from + label.headStart : from,
    // 比上年末的44.85万人增加…: what follows is about the change.
    tail: label.kind === 'base' ? '' : paragraph.masked.slice(...item.tail),
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
    above: `${context.heading}${runInHeading(paragraph.masked)}`,
  };
}

function headOf(read: Read, own: string, figure: Figure): Head {
  const { item, label, labelText } = read;
  const [from] = item.label;
  const isTotal = TOTAL.test(own) && own.replace(TOTAL, '').replace(MARKS, '') === '';
  const input = inputOf(read, own, figure);
  const whole = shareWords(read);
  const named =
    whole === undefined
      ? undefined
      : resolveHead({ ...input, own: whole, ownStart: from, tail: '' });
  if (
    named?.by === 'catalogue' &&
    (/占|比重|覆盖/.test(named.indicator) ||
      (cleanHead(label.head).text === '' && whole !== labelText))
  )
    return named;
  const head = resolveHead({ ...input, own: isTotal ? '' : own });
  return isTotal
    ? { ...head, breakdown: head.breakdown.filter(({ dimension }) => dimension === 'scheme') }
    : head;
}

/** 从69.63岁增长到75.37岁: a later value of what the clause is about already. */
const isContinued = ({ piece, item, label }: Read) =>
  item.label[0] > piece.start && cleanHead(label.head.replace(MARKS, '')).text === '';

/** Words that may name the subjects of a list: its own, with those of the clause before. */
function wordsOfList({ paragraph, state, label }: Read): string[] {
  const before = state.pending && paragraph.masked.slice(...state.pending);
  const isBare = cleanHead(label.head.replace(MARKS, '')).text === '';
  const says = cleanHead((before ?? '').replace(MARKS, '')).text !== '';
  if (before === undefined || !says) return [isBare ? '' : label.head];
  if (isBare) return [before.replace(ADJECTIVE, '')];
  // 高血压、糖尿病患者，年度限额分别为300元、600元: the clause before lists whose they are.
  const last = before.split(/[，：]/).at(-1) ?? '';
  const listed =
    /[、和及]/.test(last) && !/[、和及]/.test(label.head) ? [`${last}的${label.head}`] : [];
  return [label.head, ...listed, `${before}，${label.head}`];
}

function listHeads(read: Read): Head[] | undefined {
  const { context, item, label, state } = read;
  const count = item.figures.length;
  const places = placesOf(read);
  if (places) {
    const head = headOf(read, places.rest, item.figures[0] as Figure);
    return places.names.map((area) => ({ ...head, area }));
  }
  // 2023年收支分别为…: both, as they were named before.
  if (cleanHead(label.head.replace(MARKS, '')).text === '收支' && count === 2)
    return [...state.lastHeads(2)];
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

/** What each figure of an item is about: as many heads as figures, or one for all. */
export function headsOf(read: Read): Head[] {
  const { item, label } = read;
  const given = read.given ?? formerOrLatter(read);
  const [first] = item.figures;
  if (given) return [given];
  const isRow = item.figures.length > 1 && !item.isRange;
  const shared = isRow ? listHeads(read) : undefined;
  if (shared) return spreadOverGroup(shared, read.state.group) ?? shared;
  const head = first && headOf(read, label.head, first);
  // 发放举报奖励31笔、21.6万元: an amount of another kind has a name of its own; 住院救助17.8万人次、2.05亿元 that of the whole.
  const ofOther = (figure: Figure, of: Head) => {
    const named = headOf(read, label.head, figure);
    const isNamed = named.by === 'catalogue' || label.kind !== 'level';
    return isNamed ? named : (pairedWith(of, read.state.levels, figure.base) ?? named);
  };
  return head
    ? item.figures.map((figure) =>
        isSameClass(figure.base, first.base) ? head : ofOther(figure, head),
      )
    : [];
}
