import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';
import { cleanHead, residueOf } from './clean-head';
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

/** Who gets it, where a rule says that first: 特困人员、孤儿, 低保边缘家庭成员. */
export const GROUP =
  /^[\p{Script=Han}、]{0,16}(?:人员|人口|群众|对象|成员|孤儿|患者|儿童|新生儿|孕产妇|学生|老人)$/u;

const PAYS = /(?:救助|资助|报销|支付|补助)$/;

/** 特困人员、孤儿救助比例100% in rules: a group of persons before the name is the case that the amount is for. */
export function groupBefore(
  { context, label, own }: HeadInput,
  { match, text }: WordMatch,
): Value[] {
  const [first] = match.taken;
  if (!context.isRule || label.kind !== 'level' || !first || text !== own) return [];
  const name = cleanHead(text.slice(0, first[0])).text.replace(PAYS, '');
  return GROUP.test(name) ? [{ name, dimension: 'other' }] : [];
}

/** 高血压为260元、糖尿病为360元: after an amount of one case a mere name is the next case of the same; undefined where it is none. */
export function nextCase(
  { context, label, figure, before }: HeadInput,
  topic: Head | undefined,
  name: string,
): Head | undefined {
  const isListed = context.isRule && label.kind === 'level' && /[、；]$/.test(before);
  if (!isListed || !topic?.term || !isSameClass(topic.base, figure.base) || !CASE.test(name))
    return undefined;
  const others = topic.breakdown.filter(({ dimension }) => dimension !== 'other');
  return others.length < topic.breakdown.length
    ? { ...topic, breakdown: [...others, { name, dimension: 'other' }] }
    : undefined;
}
