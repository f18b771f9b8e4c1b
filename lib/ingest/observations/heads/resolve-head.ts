import type { BreakdownTerm } from '@/lib/schema/term';
import { nextCase } from './case-after';
import { cleanHead, residueOf } from './clean-head';
import { countBeside } from './count-beside';
import {
  findBreakdowns,
  mergeBreakdown,
  rangesOf,
} from '@/lib/ingest/observations/wording/find-breakdowns';
import type { BreakdownMatch } from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Head, HeadInput, Value } from './head';
import { matchIndicator } from '@/lib/ingest/observations/wording/match-indicator';
import { AVERAGE, matchWords } from './match-words';
import type { WordMatch } from './match-words';
import { fromCatalogue } from './head-from-catalogue';
import { fromWords } from './head-from-words';
import { LONGEST_PART } from './open-values';
import { pendingHead } from './pending-head';
import { isOfOtherKind, mayBePart } from './parts';
import { superlativeBefore } from './superlative-before';
import { isSameClass, unitClass } from '@/lib/ingest/observations/wording/unit-class';
import { withoutAreas } from '@/lib/ingest/observations/wording/without-areas';

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
  const before = pendingHead(input) ?? superlativeBefore(input);
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

/** “大病无忧”商业补充保险参保52万人，参保率60.5%: what a paragraph says of an insurance by choice is none of the basic one. */
function isOfProduct({ own, paragraphHead }: HeadInput, { match }: WordMatch): boolean {
  const about = paragraphHead?.by === 'words' ? paragraphHead.indicator : '';
  return (
    match.term.name.startsWith('基本医疗保险') &&
    /^“|商业补充|补充保险|惠民保/.test(about) &&
    !/基本医|职工|居民|医保/.test(own)
  );
}

function ofProduct(input: HeadInput): Head {
  const head = fromWords(input, input.own);
  const product = /^“[^“”]{2,12}”/.exec(input.paragraphHead?.indicator ?? '')?.[0] ?? '';
  return head.indicator.includes(product)
    ? head
    : { ...head, indicator: `${product}${head.indicator}` };
}

/**
 * What a figure is about: the catalogue's indicator that its words name; else what the sentence was about, where the words
 * only add a value (居民, 三级) or a part (其中…); else its own words.
 */
export function resolveHead(input: HeadInput): Head {
  const part = partOfTopic(input);
  if (part) return part;
  const words = matchWords(input);
  if (words && isOfProduct(input, words)) return ofProduct(input);
  return words ? fromCatalogue(input, words) : fromContext(input);
}
