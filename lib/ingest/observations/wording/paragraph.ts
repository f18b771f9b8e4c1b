import { findAreas } from '@/lib/text/areas';
import type { AreaMatch } from '@/lib/text/areas';
import { findPeriods } from '@/lib/text/periods';
import type { PeriodMatch } from '@/lib/text/periods';
import type { MappedText } from '@/lib/schema/document';
import type { Terms } from '@/lib/schema/term';
import { findBreakdowns } from './find-breakdowns';
import { findFigures } from './find-figures';
import type { Figure } from './find-figures';
import { ruleGroup } from '@/lib/ingest/observations/heads/rule-group';
import { foldText } from './fold-text';
import type { FoldedText } from './fold-text';
import { splitPieces } from './split-pieces';
import type { Piece } from './split-pieces';

/** What a block is read against: what headings and the document say where a sentence does not. */
export type BlockContext = {
  terms: Terms;
  /** Headings above, outermost first, as one text. */
  heading: string;
  /** Values that the headings give (职工 under 职工基本医疗保险). */
  breakdown: readonly { name: string; dimension: string }[];
  area: string;
  /** What 全市, 本省 stand for. */
  ownArea: string | undefined;
  /** `2024` for a bulletin of 2024, '' where the document names no year. */
  period: string;
  /** What 去年, 今年 are said against where the document names no year: that of the day on which it was written. */
  written?: string;
  /** A bulletin's own account of its year: the standards it states are those of the year. */
  isReport: boolean;
  /** The document sets rules: what it states are standards. */
  isRule: boolean;
  /** The document's title and the headings speak of 门诊 alone: a rate that names no service is none of 住院. */
  isOutpatient?: boolean;
};

export type TimeMatch = PeriodMatch & {
  /** It is what something is compared with: 比2023年, 与2021年相比. */
  isBase: boolean;
};

/** Persons that a clause of a rule begins with: what it states up to the end of its sentence is of them. */
export type GroupMatch = { start: number; end: number; name: string };

/** “嘉兴大病无忧”: a place in a name in quotes is not where something was. */
function isInName(text: string, at: number): boolean {
  const open = text.lastIndexOf('“', at);
  const close = open < 0 ? -1 : text.indexOf('”', open);
  return close > at && close - open <= LONGEST_NAME;
}
const LONGEST_NAME = 12;

/** A block made ready for reading. */
export type Paragraph = {
  folded: FoldedText;
  /** The folded text with every expression of time as □, place for place. */
  masked: string;
  periods: readonly TimeMatch[];
  areas: readonly AreaMatch[];
  figures: readonly Figure[];
  pieces: readonly Piece[];
  groups: readonly GroupMatch[];
};

const COMPARES = /(?:比|较|同|与)$/;

/** 为上年的1.6倍: the year is what the number is a multiple of. */
const isMultipleOf = (text: string, { start, end, kind }: PeriodMatch) =>
  kind === 'relative' && /(?:为|是|相当于)$/.test(text.slice(0, start)) && text[end] === '的';

/** 《2020年绩效评价方案》: the year of a title is not when something was. */
function isInTitle(text: string, at: number): boolean {
  const open = text.lastIndexOf('《', at);
  return open >= 0 && !text.slice(open, at).includes('》');
}

function timesOf(text: string, period: string): TimeMatch[] {
  const year = /^\d{4}/.test(period) ? Number(period.slice(0, 4)) : undefined;
  return findPeriods(text, { year })
    .filter((match) => !isInTitle(text, match.start))
    .map((match) => ({
      ...match,
      isBase: COMPARES.test(text.slice(0, match.start)) || isMultipleOf(text, match),
    }));
}

function mask(text: string, hidden: readonly { start: number; end: number }[]): string {
  const chars = [...text].length === text.length ? text.split('') : [...text];
  for (const { start, end } of hidden) for (let at = start; at < end; at += 1) chars[at] = '□';
  return chars.join('');
}

/** 盐城市 is no 城市: places in whose names a value of a breakdown stands. */
const holdingValues = (text: string, areas: readonly AreaMatch[], { breakdowns }: Terms) =>
  areas.filter(
    ({ start, end }) =>
      findBreakdowns({ terms: breakdowns, text: text.slice(start, end) }).length > 0,
  );

const BARE_JOIN = /^(?:和|及|与|以及)?$/;

/** 1125.48万人次，8598.73万人次，331.00万人次 after 分别: commas between bare figures part a list, not clauses. */
function mergeBare(text: string, pieces: readonly Piece[], figures: readonly Figure[]): Piece[] {
  const merged: Piece[] = [];
  for (const piece of pieces) {
    const own = figures.filter(({ start, end }) => start >= piece.start && end <= piece.end);
    const only = own.length === 1 ? own[0] : undefined;
    const isBare =
      only &&
      BARE_JOIN.test(text.slice(piece.start, only.start)) &&
      text.slice(only.end, piece.end) === '';
    const previous = merged.at(-1);
    if (
      isBare &&
      piece.mark === '，' &&
      previous &&
      /分别/.test(text.slice(previous.start, previous.end))
    ) {
      merged[merged.length - 1] = { ...previous, end: piece.end };
    } else merged.push(piece);
  }
  return merged;
}

/** The groups of persons that clauses of a rule begin with, but for those that figures are broken down by anyway. */
function groupsIn(text: string, pieces: readonly Piece[], { breakdowns }: Terms): GroupMatch[] {
  return pieces.flatMap(({ start, end }) => {
    const name = ruleGroup(text.slice(start, end));
    const at = start + text.slice(start, end).indexOf(name);
    const known = findBreakdowns({
      terms: breakdowns,
      text: name,
      dimensions: ['scheme', 'person'],
    });
    return name === '' || known.length > 0 ? [] : [{ start: at, end: at + name.length, name }];
  });
}

/** Finds times, places and figures in a block and parts it into pieces. */
export function prepareParagraph(
  content: Pick<MappedText, 'text'>,
  context: BlockContext,
): Paragraph {
  const folded = foldText(content);
  const periods = timesOf(folded.text, context.period || (context.written ?? ''));
  const figures = findFigures(folded.text, periods);
  const { terms, ownArea } = context;
  const areas = findAreas({ text: folded.text, areas: terms.areas, own: ownArea }).filter(
    ({ start, level }) => level === 'group' || !isInName(folded.text, start),
  );
  const pieces = splitPieces(folded.text);
  const groups = context.isRule ? groupsIn(folded.text, pieces, terms) : [];
  const times = periods.filter(({ kind, isBase }) => kind !== 'relative' || !isBase); // 比上年 stays readable
  return {
    folded,
    masked: mask(folded.text, [...times, ...holdingValues(folded.text, areas, terms), ...groups]),
    periods,
    areas,
    figures,
    pieces: mergeBare(folded.text, pieces, figures),
    groups,
  };
}
