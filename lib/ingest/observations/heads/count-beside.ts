import { matchIndicator } from '@/lib/ingest/observations/wording/match-indicator';
import type { Head, HeadInput } from './head';
import { isNear } from './parts';

/** 门诊救助支出0.94亿元，38.7万人次: a bare count right after an amount is what the catalogue counts of the same part. */
export function countBeside(
  { figure, label, context, isFresh }: HeadInput,
  topic: Head,
): Head | undefined {
  const part = topic.breakdown.at(-1);
  const isCount = topic.base === '元' && figure.base === '人次' && label.kind === 'level';
  if (!part || !isCount || !isNear({ topic, isFresh })) return undefined;
  const found = matchIndicator({
    terms: context.terms.indicators,
    own: part.name,
    context: '',
    accepts: ({ unit, dimensions }) =>
      unit?.endsWith('人次') === true && dimensions?.includes(part.dimension) === true,
  });
  return found && { ...topic, indicator: found.term.name, term: found.term, base: '人次' };
}
