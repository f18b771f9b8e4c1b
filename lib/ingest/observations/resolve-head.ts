import type { AreaMatch } from '@/lib/text/areas';
import type { IndicatorTerm } from '@/lib/schema/term';
import { cleanHead, residueOf } from './clean-head';
import { findBreakdowns, orderBreakdown } from './find-breakdowns';
import type { Head, HeadInput, Value } from './head';
import { impliedBy, pendingScheme, schemeOf } from './implied-values';
import { matchIndicator } from './match-indicator';
import { baseOf, matchWords } from './match-words';
import type { WordMatch } from './match-words';
import { isOfOtherKind, mayBePart } from './parts';
import { cutBenchmark } from './read-label';
import { isSameClass, unitClass } from './unit-class';

/** Words of a part that are longer than this name something of their own. */
const LONGEST_PART = 12;

const isCount = (base: string) => unitClass(base) === 'count';

/** Own values replace inherited ones of their dimension. */
export function mergeBreakdown(inherited: readonly Value[], own: readonly Value[]): Value[] {
  const isKept = ({ dimension }: Value) => !own.some((value) => value.dimension === dimension);
  return orderBreakdown([...inherited.filter(isKept), ...own]);
}

const keeps = (term: IndicatorTerm | undefined, values: readonly Value[]): Value[] =>
  values.filter(
    ({ dimension }) =>
      dimension === 'other' || (term?.dimensions?.includes(dimension) ?? dimension === 'scheme'),
  );

/** 西药和中成药共3159种: two values of one dimension in one subject are its whole. */
const withoutPairs = <T extends Value>(values: readonly T[]): T[] =>
  values.filter(
    ({ name, dimension }) =>
      !values.some((other) => other.dimension === dimension && other.name !== name),
  );

const rangesOf = (values: readonly { start: number; end: number }[]) =>
  values.map(({ start, end }) => [start, end] as const);

/** 石膏切割用刀的国产化率: an indicator that is open to any part takes the words left over as its value. */
function openValue(
  term: IndicatorTerm,
  text: string,
  ranges: readonly (readonly [number, number])[],
): Value[] {
  if (!term.dimensions?.includes('other')) return [];
  const residue = residueOf(text, ranges);
  return residue !== '' && residue.length <= 2 * LONGEST_PART
    ? [{ name: residue, dimension: 'other' }]
    : [];
}

const isNear = ({ topic, isFresh }: Pick<HeadInput, 'topic' | 'isFresh'>) =>
  topic !== undefined && !isFresh && Number.isFinite(topic.start);

/** A rule states several limits of one case in a row: 三级医疗机构起付标准1200元，报销比例85%. */
function givenByRule(input: HeadInput): Value[] {
  if (!input.context.isRule || !isNear(input)) return [];
  return (input.topic?.breakdown ?? []).filter(
    ({ dimension }) => dimension === 'level' || dimension === 'person',
  );
}

/** What the words that a clause leans on say of its breakdown: the topic of this clause, or the clause before it. */
function givenBefore({ topic, isFresh, pending, context }: HeadInput): Value[] {
  const near = isNear({ topic, isFresh }) ? (topic?.breakdown ?? []) : [];
  const words = findBreakdowns({ terms: context.terms.breakdowns, text: pending?.text ?? '' });
  return mergeBreakdown(
    near,
    withoutPairs(words).filter(({ dimension }) => dimension !== 'scheme'),
  );
}

function fromCatalogue(input: HeadInput, { match, text }: WordMatch): Head {
  const { context, figure } = input;
  const { term, taken } = match;
  const { dimensions, name } = term;
  const known = withoutPairs(
    findBreakdowns({ terms: context.terms.breakdowns, text, taken, name, dimensions }),
  );
  const open =
    known.length > 0 ? [] : openValue(term, withoutAreas(text, input.ownStart, input.areas), taken);
  const before = [
    ...mergeBreakdown(schemeOf(input.subject?.breakdown ?? []), pendingScheme(input)),
    ...(match.contextLength > 0 ? givenBefore(input) : givenByRule(input)),
  ];
  const given = mergeBreakdown(context.breakdown, input.lead);
  const own = [...known, ...open];
  const named = mergeBreakdown(keeps(term, mergeBreakdown(given, before)), own);
  return {
    indicator: name,
    term,
    breakdown: mergeBreakdown(impliedBy(input, { term, text, named }), named),
    start: input.ownStart,
    base: baseOf(term) ?? figure.base,
    by: 'catalogue',
    usesTail: text !== input.own && taken.some(([, to]) => to > input.own.length + 1),
    area: '',
    period: '',
  };
}

function fromTopic(input: HeadInput, topic: Head, own: readonly Value[]): Head {
  return {
    ...topic,
    breakdown: mergeBreakdown(topic.breakdown, own),
    start: Math.min(topic.start, input.ownStart),
    by: topic.by === 'words' ? 'words' : 'topic',
    usesTail: false,
  };
}

/** 其中医疗救助当年支出: words that only add a value of the topic's own breakdown speak of the topic. */
function partOfTopic(input: HeadInput): Head | undefined {
  const { topic, isPart, own, context, figure } = input;
  if (!isPart || !topic?.term || !isSameClass(topic.base, figure.base)) return undefined;
  const values = findBreakdowns({
    terms: context.terms.breakdowns,
    text: own,
    dimensions: topic.term.dimensions ?? [],
  });
  if (values.length === 0) return undefined;
  const heading = `${context.heading}|${input.before}`;
  const same = matchIndicator({ terms: [topic.term], own, context: heading, accepts: () => true });
  if (residueOf(own, [...rangesOf(values), ...(same?.taken ?? [])]) !== '') return undefined;
  const head = fromTopic(input, topic, values);
  return same && same.ownLength > 2 ? { ...head, start: input.ownStart } : head;
}

function withoutAreas(text: string, start: number, areas: readonly AreaMatch[]): string {
  return areas
    .filter((area) => area.start >= start && area.end <= start + text.length)
    .reduce((left, area) => {
      const [from, to] = [area.start - start, area.end - start];
      return left.slice(0, from) + '□'.repeat(to - from) + left.slice(to);
    }, text);
}

/** 特别是骨科动力手术设备 after 国产化率较高: the last clause names the part, an earlier one the indicator. */
function pendingHead(input: HeadInput): Head | undefined {
  const { pending } = input;
  if (!pending) return undefined;
  const clauses = pending.text.split('，');
  let end = pending.text.length;
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const clause = clauses[index] ?? '';
    const start = pending.start + end - clause.length;
    const cut = cutBenchmark(clause).head;
    const words = matchWords({ ...input, own: cut, ownStart: start, tail: '' });
    if (words) {
      const head = fromCatalogue({ ...input, own: cut, ownStart: start, topic: undefined }, words);
      const part = index === clauses.length - 1 ? '' : residueOf(clauses.at(-1) ?? '', []);
      const isNamed =
        part !== '' &&
        part.length <= LONGEST_PART &&
        /^(?:特别是|尤其是|其中|例如|如)/.test(clauses.at(-1) ?? '');
      return isNamed
        ? {
            ...head,
            breakdown: mergeBreakdown(head.breakdown, [{ name: part, dimension: 'other' }]),
          }
        : head;
    }
    end -= clause.length + 1;
  }
  return undefined;
}

function nameByWords({ own, tail, figure, pending, context }: HeadInput): string {
  const noun = isCount(figure.base) ? cleanHead(tail.replace(/^的/, '')).text : '';
  const candidates = [
    cleanHead(own).text + noun,
    cleanHead(pending?.text.split('，').at(-1) ?? '').text,
    cleanHead(tail).text,
    context.heading.split('|').at(-1) ?? '',
  ];
  return candidates.find((name) => name !== '') ?? '未名指标';
}

function fromWords(input: HeadInput, own: string): Head {
  const { context, figure, lead, ownStart, subject, tail } = input;
  const schemes = schemeOf(mergeBreakdown(context.breakdown, lead));
  const held = isNear(input) ? schemeOf(subject?.breakdown ?? []) : [];
  return {
    indicator: nameByWords({ ...input, own }).slice(0, 60),
    breakdown: mergeBreakdown(schemes, held),
    start: ownStart,
    base: figure.base,
    by: 'words',
    usesTail: tail !== '' && (isCount(figure.base) || cleanHead(own).text === ''),
    area: '',
    period: '',
  };
}

/** 八成参保人员签约家庭医生: where nothing stands before a number, the words after it say what it is. */
function readsOn({ figure, label, pending, tail }: HeadInput): boolean {
  if (isCount(figure.base)) return true;
  return (
    label.kind === 'level' &&
    pending === undefined &&
    (!tail.startsWith('的') || /以上|左右|以下/.test(figure.qualifier)) &&
    residueOf(tail, []).length > 2
  );
}

/** Words that say at most a value: the clause before says of what, else the topic. */
function fromWhatWasSaid(
  input: HeadInput,
  { own, values, usesTail }: { own: string; values: readonly Value[]; usesTail: boolean },
): Head {
  const before = pendingHead(input);
  if (before) return { ...before, breakdown: mergeBreakdown(before.breakdown, values) };
  const { topic } = input;
  return topic && !isOfOtherKind(input, topic)
    ? { ...fromTopic(input, topic, values), usesTail }
    : fromWords(input, own);
}

/** Words that name no indicator: those of the topic or of the clause before, with what they add; else a name of their own. */
function fromContext(input: HeadInput): Head {
  const { context, topic, tail } = input;
  const own = withoutAreas(input.own, input.ownStart, input.areas);
  const said = residueOf(own, []) === '' && readsOn(input) ? `${own}${tail}` : own;
  const values = findBreakdowns({
    terms: context.terms.breakdowns,
    text: said,
    dimensions: topic?.term?.dimensions,
  });
  const residue = residueOf(said, rangesOf(values));
  const usesTail = said !== own && tail !== '';
  if (residue === '') return fromWhatWasSaid(input, { own, values, usesTail });
  if (!topic || !mayBePart(input, topic) || residue.length > LONGEST_PART)
    return fromWords(input, own);
  const part = { name: residue, dimension: 'other' };
  return { ...fromTopic(input, topic, [...values, part]), usesTail };
}

/**
 * What a figure is about: the catalogue's indicator that its words name; else what the sentence was about, where the words
 * only add a value (居民, 三级) or a part (其中…); else its own words.
 */
export function resolveHead(input: HeadInput): Head {
  const part = partOfTopic(input);
  if (part) return part;
  const words = matchWords(input);
  return words ? fromCatalogue(input, words) : fromContext(input);
}
