import type { AreaMatch } from '@/lib/text/areas';
import { readUnit } from '@/lib/text/units';
import type { IndicatorTerm } from '@/lib/schema/term';
import { cleanHead, residueOf } from './clean-head';
import { findBreakdowns, orderBreakdown } from './find-breakdowns';
import type { Figure } from './find-figures';
import { matchIndicator } from './match-indicator';
import type { IndicatorMatch } from './match-indicator';
import { isSameClass, unitClass } from './unit-class';
import type { BlockContext } from './paragraph';
import type { Label } from './read-label';

type Value = { name: string; dimension: string };

/** What a figure is about. */
export type Head = {
  indicator: string;
  term?: IndicatorTerm;
  breakdown: readonly Value[];
  /** Of the folded text: where the words that name it begin. */
  start: number;
  base: string;
  /** How sure: named by the catalogue, taken over from before, or by its own words. */
  by: 'catalogue' | 'topic' | 'words';
  /** Words after the number name it too, so that they belong to the quote. */
  usesTail?: boolean;
  area: string;
  period: string;
};

export type HeadInput = {
  /** The words before the number, time masked. */
  own: string;
  ownStart: number;
  /** The words after it. */
  tail: string;
  figure: Figure;
  label: Label;
  /** What stands before in the paragraph. */
  before: string;
  /** Clauses of this sentence without figures that stand right before. */
  pending: { text: string; start: number } | undefined;
  /** What a clause without a subject of its own is about. */
  topic: Head | undefined;
  /** What the sentence began with: its scheme holds for what follows. */
  subject: Head | undefined;
  /** After 其中, 包括 or in a bracket: a part of the topic. */
  isPart: boolean;
  areas: readonly AreaMatch[];
  context: BlockContext;
};

const COUNTED = new Set(['count']);

function accepts(figure: Figure, label: Label) {
  const kind = unitClass(figure.base);
  const isAmount =
    label.kind === 'level' || label.kind === 'base' || (label.kind === 'change' && kind !== 'part');
  return (term: IndicatorTerm): boolean => {
    if (!isAmount || term.unit === undefined || kind === 'points' || kind === 'times') return true;
    const wanted = readUnit(term.unit).base;
    return isSameClass(wanted, figure.base) || (figure.base === '' && figure.unit !== '');
  };
}

type Words = { match: IndicatorMatch; text: string };

/** A match that covers little of many words names something else. */
function isSound({ match, text }: Words): boolean {
  const residue = residueOf(
    text.replace(/《[^》]*》/g, (title) => '□'.repeat(title.length)),
    match.taken,
  );
  return residue.length <= (match.ownLength < 4 ? 10 : 3 * match.ownLength + 6);
}

function bestMatch(input: HeadInput): Words | undefined {
  const { own, tail, figure, label, context } = input;
  const terms = context.terms.indicators;
  const before = `${context.heading}|${input.before}`;
  const find = (text: string) => {
    const match =
      text === ''
        ? undefined
        : matchIndicator({ terms, own: text, context: before, accepts: accepts(figure, label) });
    return match && isSound({ match, text }) ? { match, text } : undefined;
  };
  const plain = find(own);
  if (tail === '' || label.kind === 'change') return plain;
  const long = find(`${own}□${tail}`);
  return long && long.match.ownLength > (plain?.match.ownLength ?? 0) ? long : plain;
}

const keeps = (term: IndicatorTerm | undefined, values: readonly Value[]): Value[] =>
  values.filter(
    ({ dimension }) =>
      dimension === 'other' || !term?.dimensions || term.dimensions.includes(dimension),
  );

/** Own values replace inherited ones of their dimension. */
function merge(inherited: readonly Value[], own: readonly Value[]): Value[] {
  return orderBreakdown([
    ...inherited.filter(
      ({ dimension }) =>
        dimension === 'other' || !own.some((value) => value.dimension === dimension),
    ),
    ...own,
  ]);
}

/** 西药和中成药共3159种: two values of one dimension in one subject are its whole. */
const withoutPairs = (values: readonly Value[]) =>
  values.filter(
    ({ name, dimension }) =>
      !values.some((other) => other.dimension === dimension && other.name !== name),
  );

const schemeOf = (values: readonly Value[]) =>
  values.filter(({ dimension }) => dimension === 'scheme');

function fromCatalogue(input: HeadInput, { match, text }: Words): Head {
  const { context, topic, figure } = input;
  const { term, taken } = match;
  const own = withoutPairs(
    findBreakdowns({
      terms: context.terms.breakdowns,
      text,
      taken,
      name: term.name,
      dimensions: term.dimensions,
    }),
  );
  const isDependent = match.contextLength > 0 && topic !== undefined;
  const inherited = isDependent
    ? merge(context.breakdown, topic.breakdown)
    : merge(context.breakdown, schemeOf(input.subject?.breakdown ?? []));
  return {
    indicator: term.name,
    term,
    breakdown: merge(keeps(term, inherited), own),
    start: input.ownStart,
    base: figure.base,
    by: 'catalogue',
    usesTail: text !== input.own && taken.some(([, to]) => to > input.own.length + 1),
    area: '',
    period: '',
  };
}

/** 其中医疗救助当年支出: words that only add a value of the topic's own breakdown speak of the topic. */
function partOfTopic(input: HeadInput): Head | undefined {
  const { topic, isPart, own, context } = input;
  if (!isPart || !topic?.term) return undefined;
  const values = findBreakdowns({
    terms: context.terms.breakdowns,
    text: own,
    dimensions: topic.term.dimensions ?? [],
  });
  if (values.length === 0 || !isSameClass(topic.base, input.figure.base)) return undefined;
  const same = matchIndicator({
    terms: [topic.term],
    own,
    context: `${context.heading}|${input.before}`,
    accepts: () => true,
  });
  const ranges = [...values.map(({ start, end }) => [start, end] as const), ...(same?.taken ?? [])];
  return residueOf(own, ranges) === '' ? fromTopic(input, topic, values) : undefined;
}

function fromTopic(input: HeadInput, topic: Head, own: readonly Value[]): Head {
  return {
    ...topic,
    breakdown: merge(topic.breakdown, own),
    start: Math.min(topic.start, input.ownStart),
    by: 'topic',
    usesTail: false,
    area: topic.area,
    period: '',
  };
}

function wordsOf({ own, tail, figure, pending, context }: HeadInput): string {
  const noun = COUNTED.has(unitClass(figure.base)) ? cleanHead(tail.replace(/^的/, '')).text : '';
  const words = cleanHead(own).text + noun;
  if (words !== '') return words;
  return (
    cleanHead(pending?.text ?? '').text ||
    cleanHead(tail).text ||
    context.heading.split('|').at(-1) ||
    '未名指标'
  );
}

function withoutAreas(text: string, start: number, areas: readonly AreaMatch[]): string {
  return areas
    .filter((area) => area.start >= start && area.end <= start + text.length)
    .reduce(
      (left, area) =>
        left.slice(0, area.start - start) +
        '□'.repeat(area.end - area.start) +
        left.slice(area.end - start),
      text,
    );
}

function pendingHead(input: HeadInput): Head | undefined {
  const { pending } = input;
  if (!pending) return undefined;
  const words = bestMatch({ ...input, own: pending.text, ownStart: pending.start, tail: '' });
  return (
    words &&
    fromCatalogue({ ...input, own: pending.text, ownStart: pending.start, topic: undefined }, words)
  );
}

function fromWords(input: HeadInput, own: string): Head {
  const { context, figure } = input;
  const name = wordsOf({ ...input, own }).slice(0, 60);
  return {
    indicator: name,
    breakdown: [...schemeOf(context.breakdown)],
    start: input.ownStart,
    base: figure.base,
    by: 'words',
    usesTail: COUNTED.has(unitClass(figure.base)) && input.tail !== '',
    area: '',
    period: '',
  };
}

/**
 * What a figure is about: the catalogue's indicator that its words name; else what the sentence was about, where the words
 * only add a value (居民, 三级) or a part (其中…); else its own words.
 */
export function resolveHead(input: HeadInput): Head {
  const part = partOfTopic(input);
  if (part) return part;
  const words = bestMatch(input);
  if (words) return fromCatalogue(input, words);
  const { context, topic, figure } = input;
  const own = withoutAreas(input.own, input.ownStart, input.areas);
  const isCount = COUNTED.has(unitClass(figure.base));
  const said = isCount && residueOf(own, []) === '' ? `${own}${input.tail}` : own;
  const values = findBreakdowns({
    terms: context.terms.breakdowns,
    text: said,
    dimensions: topic?.term?.dimensions,
  });
  const residue = residueOf(
    said,
    values.map(({ start, end }) => [start, end] as const),
  );
  const sameKind =
    topic !== undefined && (isSameClass(topic.base, figure.base) || input.label.kind !== 'level');
  if (residue === '') {
    const head = pendingHead(input) ?? (sameKind || values.length > 0 ? topic : undefined) ?? topic;
    if (head) return fromTopic(input, head, values);
  }
  if (topic && sameKind && input.isPart && residue.length <= 12) {
    return fromTopic(input, topic, [...values, { name: residue, dimension: 'other' }]);
  }
  return fromWords(input, own);
}
