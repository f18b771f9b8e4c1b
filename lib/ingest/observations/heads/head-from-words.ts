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

/** The words before a number, or the clause before them, as the name of what no catalogue knows. */
export function fromWords(input: HeadInput, own: string): Head {
  const { context, figure, lead, ownStart, subject, tail } = input;
  const schemes = schemeOf(mergeBreakdown(context.breakdown, lead));
  const named = schemeOf(findBreakdowns({ terms: context.terms.breakdowns, text: own }));
  const held = isNear(input) && named.length === 0 ? schemeOf(subject?.breakdown ?? []) : [];
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
