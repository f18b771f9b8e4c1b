import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';
import { residueOf } from './clean-head';
import type { Head, HeadInput, Value } from './head';
import type { WordMatch } from './match-words';

/** A case in a name: no way of paying and no basis. */
const CASE = /^(?!.*(?:支付|基础|规定|标准|[按每以]))[\p{Script=Han}]{2,10}$/u;

/** 年度限额高血压480元 in rules: what stands between the name and the number is a case of it. */
export function caseAfter({ context, label, own }: HeadInput, { match, text }: WordMatch): Value[] {
  const end = match.taken.at(-1)?.[1];
  if (!context.isRule || label.kind !== 'level' || end === undefined || text !== own) return [];
  const name = residueOf(text.slice(end), []);
  return CASE.test(name) ? [{ name, dimension: 'other' }] : [];
}

/** 高血压为260元、糖尿病为360元: after an amount of one case a mere name is the next case of the same; undefined where it is none. */
export function nextCase(
  { context, label, figure, before }: HeadInput,
  topic: Head | undefined,
  name: string,
): Head | undefined {
  const isListed = context.isRule && label.kind === 'level' && before.endsWith('、');
  if (!isListed || !topic?.term || !isSameClass(topic.base, figure.base) || !CASE.test(name))
    return undefined;
  const others = topic.breakdown.filter(({ dimension }) => dimension !== 'other');
  return others.length < topic.breakdown.length
    ? { ...topic, breakdown: [...others, { name, dimension: 'other' }] }
    : undefined;
}
