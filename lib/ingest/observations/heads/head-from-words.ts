import { cleanHead } from './clean-head';
import { findBreakdowns, mergeBreakdown } from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Head, HeadInput } from './head';
import { schemeOf } from './implied-values';
import { isNear } from './parts';
import { unitClass } from '@/lib/ingest/observations/wording/unit-class';

const isCount = (base: string) => unitClass(base) === 'count';

function nameByWords({ own, tail, figure, pending, context }: HeadInput): string {
  const noun = isCount(figure.base) ? cleanHead(tail.replace(/^的/, '')).text : '';
  const candidates = [
    cleanHead(own).text + noun,
    cleanHead(pending?.text.split('，').at(-1) ?? '').text,
    cleanHead(tail).text,
    context.heading.split('|').at(-1) ?? '',
  ];
  // 按8%: one character names nothing.
  return (
    candidates.find((name) => name.length > 1) ??
    candidates.find((name) => name !== '') ??
    '未名指标'
  );
}

/** 惠及, 受益, 赔付, 通过率: a verb that leaves out who or what. */
const BARE_VERB =
  /^(?:惠及|受益|资助|救助|通过|赔付|减负|覆盖|服务|支付|报销|节约|节省|结算)(?:率|人次|人数|金额)?$/;
/** What a paragraph is about all through: “越惠保”, 惠民保参保. */
const PRODUCT = /^(?:“[^“”]{1,8}保[^“”]{0,3}”|[^“”]{2,8}(?=参保|投保|承保))/;

/** Words that leave out what they are about, with what the sentence or the paragraph began with. */
function withSubject(name: string, { subject, paragraphHead }: HeadInput): string {
  const product =
    paragraphHead?.by === 'words' ? PRODUCT.exec(paragraphHead.indicator)?.[0] : undefined;
  if (product !== undefined && !/[“”]/.test(name) && !name.includes(product))
    return `${product}${name}`;
  const about = subject?.by === 'words' ? subject.indicator : '';
  return BARE_VERB.test(name) && about !== name ? `${about}${name}` : name;
}

/** The words before a number, or the clause before them, as the name of what no catalogue knows. */
export function fromWords(input: HeadInput, own: string): Head {
  const { context, figure, lead, ownStart, subject, tail } = input;
  const schemes = schemeOf(mergeBreakdown(context.breakdown, lead));
  const named = schemeOf(findBreakdowns({ terms: context.terms.breakdowns, text: own }));
  const held = isNear(input) && named.length === 0 ? schemeOf(subject?.breakdown ?? []) : [];
  return {
    indicator: withSubject(nameByWords({ ...input, own }), input).slice(0, 60),
    breakdown: mergeBreakdown(schemes, held),
    start: ownStart,
    base: figure.base,
    by: 'words',
    usesTail: tail !== '' && (isCount(figure.base) || cleanHead(own).text === ''),
    area: '',
    period: '',
  };
}
