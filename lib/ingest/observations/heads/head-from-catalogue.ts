import type { IndicatorTerm } from '@/lib/schema/term';
import { caseAfter, groupBefore } from './case-after';
import { cleanHead } from './clean-head';
import { findBreakdowns, mergeBreakdown } from '@/lib/ingest/observations/wording/find-breakdowns';
import { givenByTopic } from './given-by-topic';
import type { Head, HeadInput, Value } from './head';
import { impliedBy, pendingScheme, schemeOf } from './implied-values';
import { baseOf, partOfBill } from './match-words';
import type { WordMatch } from './match-words';
import { openValue, ownPart, wayBefore } from './open-values';
import { isNear } from './parts';
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

/** 起付线以上至10万元部分支付60%: which part of the bill. */
function partValue(input: HeadInput): Value[] {
  const part = partOfBill(input);
  return part ? [{ name: part.name, dimension: 'bill' }] : [];
}

/** What a figure is about by the catalogue's indicator that its words name. */
export function fromCatalogue(input: HeadInput, found: WordMatch): Head {
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
    ...partValue(input),
    ...ownPart(input, found),
    ...wayBefore(input, found),
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
