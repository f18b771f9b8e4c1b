import type { BreakdownTerm, IndicatorTerm } from '@/lib/schema/term';
import { caseAfter, groupBefore, nextCase } from './case-after';
import { cleanHead, residueOf } from './clean-head';
import { countBeside } from './count-beside';
import {
  findBreakdowns,
  mergeBreakdown,
  rangesOf,
} from '@/lib/ingest/observations/wording/find-breakdowns';
import type { BreakdownMatch } from '@/lib/ingest/observations/wording/find-breakdowns';
import { givenByTopic } from './given-by-topic';
import type { Head, HeadInput, Value } from './head';
import { impliedBy, pendingScheme, schemeOf } from './implied-values';
import { matchIndicator } from '@/lib/ingest/observations/wording/match-indicator';
import { AVERAGE, baseOf, matchWords } from './match-words';
import type { WordMatch } from './match-words';
import { fromWords } from './head-from-words';
import { LONGEST_PART, openValue, ownPart } from './open-values';
import { isNear, isOfOtherKind, mayBePart } from './parts';
import { cutBenchmark } from '@/lib/ingest/observations/wording/read-label';
import { isSameClass, unitClass } from '@/lib/ingest/observations/wording/unit-class';
import { withoutAreas } from '@/lib/ingest/observations/wording/without-areas';

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

/** What the words that a clause leans on say of its breakdown: the topic of this clause, or the clause before it. */
function givenBefore({ topic, isFresh, pending, context }: HeadInput): Value[] {
  const near = isNear({ topic, isFresh }) ? (topic?.breakdown ?? []) : [];
  const words = findBreakdowns({ terms: context.terms.breakdowns, text: pending?.text ?? '' });
  return mergeBreakdown(
    near,
    withoutPairs(words).filter(({ dimension }) => dimension !== 'scheme'),
  );
}

function fromCatalogue(input: HeadInput, found: WordMatch): Head {
  const { match, text } = found;
  const { context, figure } = input;
  const { term, taken } = match;
  const { dimensions, name } = term;
  // 职工产前检查费用: whose it is, said first, is kept whatever the indicator is usually broken down by.
  const said = findBreakdowns({
    terms: context.terms.breakdowns,
    text,
    taken,
    name,
    dimensions: dimensions && [...dimensions, 'scheme'],
  });
  const known = withoutPairs(
    said.filter(
      (value) =>
        value.dimension !== 'scheme' ||
        (dimensions?.includes('scheme') ?? true) ||
        (value.start === cleanHead(text).start && !name.includes(value.name)),
    ),
  );
  const open = [
    ...openValue(term, withoutAreas(text, input.ownStart, input.areas), taken),
    ...caseAfter(input, found),
    ...groupBefore(input, found),
    ...ownPart(input, found),
  ];
  const before = [
    ...mergeBreakdown(schemeOf(input.subject?.breakdown ?? []), pendingScheme(input)),
    ...(match.contextLength > 0 ? givenBefore(input) : givenByTopic(input)),
  ];
  const given = mergeBreakdown(context.breakdown, input.lead);
  const own = known.length > 0 ? known : open;
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

/** 八成参保人员签约家庭医生: where nothing stands before a number, the words after it say what it is. */
function readsOn({ figure, label, pending, tail }: HeadInput): boolean {
  if (label.kind === 'base') return false; // 比上年末的114.85万人增加3.77万人
  if (unitClass(figure.base) === 'count') return true;
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
  const counted = topic && values.length === 0 ? countBeside(input, topic) : undefined;
  if (counted) return counted;
  if (topic && !isOfOtherKind(input, topic))
    return { ...fromTopic(input, topic, values), usesTail };
  // 年度支付限额：在职职工6000元: the clause before is the name, though no catalogue knows it.
  const isValue = values.length > 0 && cleanHead(input.pending?.text ?? '').text !== '';
  if (!isValue) return fromWords(input, own);
  const named = fromWords(input, '');
  return { ...named, breakdown: mergeBreakdown(named.breakdown, values) };
}

/**
 * The values that words name of what the topic is broken down by; of any dimension, where they say nothing else: 居民 after
 * 职工限额1200元 is no name of its own.
 */
function valuesIn(
  text: string,
  {
    terms,
    topic,
    like,
  }: { terms: readonly BreakdownTerm[]; topic: Head | undefined; like: Head | undefined },
): BreakdownMatch[] {
  const known = findBreakdowns({ terms, text, dimensions: topic?.term?.dimensions });
  if (residueOf(text, rangesOf(known)) === '' || !like) return known;
  const all = findBreakdowns({ terms, text });
  // 医用耗材 is no part of a number of 药品.
  const inName = findBreakdowns({ terms, text: like.indicator });
  const isOther = all.some(({ dimension, name }) =>
    inName.some((other) => other.dimension === dimension && other.name !== name),
  );
  return !isOther && residueOf(text, rangesOf(all)) === '' ? all : known;
}

/** Words that name no indicator: those of the topic or of the clause before, with what they add; else a name of their own. */
function fromContext(input: HeadInput): Head {
  const { context, figure, topic, tail } = input;
  const own = withoutAreas(input.own, input.ownStart, input.areas);
  const said = residueOf(own, []) === '' && readsOn(input) ? `${own}${tail}` : own;
  const like = topic && isSameClass(topic.base, figure.base) ? topic : undefined;
  const values = valuesIn(said, { terms: context.terms.breakdowns, topic, like });
  const residue = residueOf(said, rangesOf(values));
  const usesTail = said !== own && tail !== '';
  if (residue === '') return fromWhatWasSaid(input, { own, values, usesTail });
  const next = nextCase(input, like, residue);
  if (next) return { ...fromTopic(input, next, values), usesTail };
  const isOwn = residue.length > LONGEST_PART || AVERAGE.test(own);
  if (!topic || !mayBePart(input, topic) || isOwn) return fromWords(input, own);
  return {
    ...fromTopic(input, topic, [...values, { name: residue, dimension: 'other' }]),
    usesTail,
  };
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
