import { isAmountName, isBareName, isBareVerb } from './bare-name';
import { cleanHead } from './clean-head';
import { findBreakdowns, mergeBreakdown } from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Head, HeadInput, Value } from './head';
import { schemeOf } from './implied-values';
import { LONGEST_PART } from './open-values';
import { isNear } from './parts';
import { sharedOpening } from './shared-opening';
import { insuranceAbove, lastInsurance } from '@/lib/ingest/observations/wording/named-insurance';
import { unitClass } from '@/lib/ingest/observations/wording/unit-class';

const isCount = (base: string) => unitClass(base) === 'count';

/** （二）参保状况 */
const NUMBERING = /^（[一二三四五六七八九十\d]+）/;

function nameByWords({ own, tail, figure, pending, context }: HeadInput): string {
  const noun = isCount(figure.base) ? cleanHead(tail.replace(/^的/, '')).text : '';
  const candidates = [
    cleanHead(own).text + noun,
    cleanHead(pending?.text.split('，').at(-1) ?? '').text.replace(/(?<=对象|人员|人口)中$/, ''),
    cleanHead(tail).text,
    (context.heading.split('|').at(-1) ?? '').replace(NUMBERING, ''),
  ];
  // 按8%: one character names nothing.
  return (
    candidates.find((name) => name.length > 1) ??
    candidates.find((name) => name !== '') ??
    '未名指标'
  );
}

const OF_CARE: ReadonlySet<string> = new Set(['person', 'level', 'service', 'aid', 'care']);

/** What the clause before says that such a name is of, where the catalogue knows what that is about. */
const heldBy = (name: string, { topic, subject, isFresh }: HeadInput): readonly Value[] => {
  const of = [topic, subject].find((head) => head?.term !== undefined);
  return isAmountName(name) && of && isNear({ topic: of, isFresh })
    ? of.breakdown.filter(({ dimension }) => OF_CARE.has(dimension))
    : [];
};

/** What a paragraph is about all through: “越惠保”, 惠民保参保. */
const PRODUCT =
  /^(?:“[^“”]{1,8}保[^“”]{0,3}”|(?![^“”]{0,8}(?:职工|居民))[^“”]{2,8}(?=参保|投保|承保))/;

/** What stands before a figure or above its paragraph, and narrows words that do not say it themselves. */
function openingOf(name: string, input: HeadInput): string {
  const { subject, context, above } = input;
  // 筹资5.29亿元，按人均120元从基金划转
  const average = /^按?([人次户件]均)$/.exec(name)?.[1];
  if (average !== undefined && subject?.by === 'words') return `${average}${subject.indicator}`;
  // （三）大病保险。全年筹资…
  const insurance = insuranceAbove(above.slice(context.heading.length));
  if (insurance !== undefined && lastInsurance(name) === undefined) return `${insurance}${name}`;
  return name.length <= LONGEST_PART ? `${sharedOpening(input) ?? ''}${name}` : name;
}

/** Words that leave out what they are about, with what the sentence or the paragraph began with. */
function withSubject(name: string, input: HeadInput): string {
  const { subject, paragraphHead } = input;
  const opened = openingOf(name, input);
  if (opened !== name) return opened;
  const product =
    paragraphHead?.by === 'words' ? PRODUCT.exec(paragraphHead.indicator)?.[0] : undefined;
  if (product !== undefined && !/[“”]/.test(name) && !name.includes(product))
    return `${product}${name}`;
  const about = subject?.by === 'words' ? subject.indicator : '';
  return isBareName(name) && about !== name ? `${about}${name}` : name;
}

/** 剖宫产职工3000元、居民1500元: whose amount it is, said first or last, is no part of the name. */
function withoutScheme(
  name: string,
  { context }: HeadInput,
): { name: string; schemes: readonly Value[] } {
  const found = findBreakdowns({
    terms: context.terms.breakdowns,
    text: name,
    dimensions: ['scheme'],
  });
  const [only] = found;
  if (!only || found.length > 1) return { name, schemes: [] };
  const isLast = only.end === name.length && only.start > 1;
  const rest = isLast ? cleanHead(name.slice(0, only.start)).text : name.slice(only.end);
  // 职工顺产 is 顺产; 职工医保增员 and 居民报销 say with it what they are.
  const isFirst = only.start === 0 && only.end === 2 && rest.length > 1 && !isBareVerb(rest);
  return isLast || isFirst ? { name: rest, schemes: schemeOf(found) } : { name, schemes: [] };
}

/** The words before a number, or the clause before them, as the name of what no catalogue knows. */
export function fromWords(input: HeadInput, own: string): Head {
  const { context, figure, lead, ownStart, subject, tail } = input;
  const given = schemeOf(mergeBreakdown(context.breakdown, lead));
  const { name, schemes } = withoutScheme(nameByWords({ ...input, own }), input);
  const named = schemeOf(findBreakdowns({ terms: context.terms.breakdowns, text: own }));
  const held = isNear(input) && named.length === 0 ? schemeOf(subject?.breakdown ?? []) : [];
  return {
    indicator: withSubject(name, input).slice(0, 60),
    breakdown: mergeBreakdown(given, mergeBreakdown([...held, ...heldBy(name, input)], schemes)),
    start: ownStart,
    base: figure.base,
    by: 'words',
    usesTail: tail !== '' && (isCount(figure.base) || cleanHead(own).text === ''),
    area: '',
    period: '',
  };
}
