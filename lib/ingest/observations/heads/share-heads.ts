import { cleanHead, residueOf } from './clean-head';
import {
  findBreakdowns,
  mergeBreakdown,
  rangesOf,
} from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Head } from './head';
import { matchIndicator } from '@/lib/ingest/observations/wording/match-indicator';
import type { BlockContext } from '@/lib/ingest/observations/wording/paragraph';
import { splitHeads } from './split-heads';

type Input = {
  /** Words that may name several subjects, the likeliest first. */
  texts: readonly string[];
  count: number;
  context: BlockContext;
  /** Subjects of the list before, which 分别 may refer back to. */
  group: readonly Head[];
  /** The subject that words, made of one of the texts, name for the figure at `index`. */
  resolve: (words: string, index: number, text: string) => Head;
};

/** 职工医保统筹基金收入、支出: whose fund it is is said once, with the first. */
function withFirst(heads: readonly Head[]): Head[] {
  const given = (heads[0]?.breakdown ?? []).filter(
    ({ dimension }) => dimension === 'scheme' || dimension === 'fund',
  );
  return heads.map((head) => {
    const values = given.filter(
      ({ dimension }) => head.term?.dimensions?.includes(dimension) ?? true,
    );
    return { ...head, breakdown: mergeBreakdown(values, head.breakdown) };
  });
}

/** 住院 in 住院、门诊次均救助 is a value: what the last says is measured of each. */
const isValue = (text: string, { terms }: BlockContext) =>
  findBreakdowns({ terms: terms.breakdowns, text }).some(
    ({ start, end }) => start === 0 && end === text.length,
  );

/** 诊疗人次和入院人数: each of the words names an indicator of its own. */
function byIndicators(text: string, { count, context, resolve }: Input): Head[] | undefined {
  const split = splitHeads({ text, count, known: [] });
  if (split?.items.slice(0, -1).every((item) => isValue(item, context))) return undefined;
  const words = split?.items.map((item, index) =>
    index === count - 1 ? item + split.suffix : item,
  );
  const terms = words?.map((own) =>
    matchIndicator({
      terms: context.terms.indicators,
      own,
      context: `${context.heading}|${text}`,
      accepts: () => true,
    }),
  );
  const names = new Set(
    terms?.map((found) => (found && found.ownLength > 1 ? found.term.name : undefined)),
  );
  if (!split || !words || names.size !== count || names.has(undefined)) return undefined;
  return withFirst(words.map((own, index) => resolve(`${split.prefix}${own}`, index, text)));
}

/** 三级、二级、一级及以下医疗机构的次均住院费用: each of the words names a value, what follows the last names the indicator. */
function byValues(text: string, { count, context, resolve }: Input): Head[] | undefined {
  const known = findBreakdowns({ terms: context.terms.breakdowns, text }).map(
    ({ start, end }) => [start, end] as const,
  );
  const split = splitHeads({ text, count, known });
  return split?.items.map((item, index) =>
    withCase(resolve(`${split.prefix}${item}${split.suffix}`, index, text), item, context),
  );
}

/** 高血压、糖尿病患者的年度限额 in rules: what the indicator is stated for, one by one, though no breakdown has such a value. */
function withCase(head: Head, item: string, { terms, isRule }: BlockContext): Head {
  const known = rangesOf(findBreakdowns({ terms: terms.breakdowns, text: item }));
  const name = residueOf(item, known);
  const isCase = isRule && head.term !== undefined && name !== '' && !head.term.name.includes(name);
  return isCase
    ? { ...head, breakdown: mergeBreakdown(head.breakdown, [{ name, dimension: 'other' }]) }
    : head;
}

/** 实际报销比例分别为 after a list: a new indicator of the subjects that the list named. */
function ofGroup({ texts, group, resolve, context }: Input): Head[] {
  const [own = ''] = texts;
  const said = own.replace(/分别|依次/g, '');
  if (cleanHead(said).text === '') return [...group];
  // 居民分别提高到1500元和2200元: the same two of another scheme.
  const values = findBreakdowns({ terms: context.terms.breakdowns, text: said });
  if (residueOf(said, rangesOf(values)) === '')
    return group.map((member) => ({
      ...member,
      breakdown: mergeBreakdown(member.breakdown, values),
    }));
  return group.map((member, index) => {
    const head = resolve(own, index, own);
    if (head.by === 'words')
      return {
        ...head,
        // 参保率…，未参保率…: what denies the name before says all of itself.
        indicator: /^[未不]/.test(head.indicator)
          ? head.indicator
          : `${member.indicator}${head.indicator}`,
        breakdown: member.breakdown,
        area: member.area,
      };
    const values = member.breakdown.filter(
      ({ dimension }) => head.term?.dimensions?.includes(dimension) ?? true,
    );
    return {
      ...head,
      breakdown: mergeBreakdown(
        values,
        head.breakdown.filter(({ dimension }) => dimension !== 'other'),
      ),
    };
  });
}

/** The subjects of a list of figures, in order; nothing where the words name fewer than there are figures. */
export function shareHeads(input: Input): Head[] | undefined {
  for (const text of input.texts) {
    const heads = byIndicators(text, input) ?? byValues(text, input);
    if (heads) return heads;
  }
  return input.group.length === input.count ? ofGroup(input) : undefined;
}
