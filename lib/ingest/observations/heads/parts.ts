import type { Head, HeadInput } from './head';
import type { Label } from '@/lib/ingest/observations/wording/read-label';
import { isSameClass, unitClass } from '@/lib/ingest/observations/wording/unit-class';

/** 其中, 包括: what follows are parts of what was stated last. */
export const PART_OPENER = /^(?:□|，)*(?:其中|包括|包含|含|在其中|其(?=[一-龥]{2,}占))/;
/** 按服务形式分: what follows are parts of the last level of their kind, stated in whatever sentence. */
export const DIVIDES = /^(?:□|，)*按[^，。；]{2,10}(?:分|划分|分类|统计|来?看)$/;

/** What only qualifies the level before it is no topic of its own. */
export const isAside = ({ kind, head }: Label) =>
  kind === 'base' ||
  ((kind === 'change' || kind === 'difference') &&
    /^(?:[前后]者|增速|增幅|降幅|增长率)?$/.test(head));

/** Parts may be listed of a whole that no figure states: it is what its first part is about, less what makes it a part. */
export const wholeOf = (part: Head): Head => ({
  ...part,
  breakdown: part.breakdown.filter(({ dimension }) => dimension === 'scheme'),
});

const nameOf = ({ indicator, breakdown }: Head) =>
  [indicator, ...breakdown.map(({ name }) => name)].join();

/** Subjects in a row, each once: 由2000元提高到3000元 are two levels of one. */
export const withoutRepeats = (heads: readonly Head[]): readonly Head[] =>
  heads.filter((head, at) => {
    const before = heads[at - 1];
    return before === undefined || nameOf(head) !== nameOf(before);
  });

/** What is divided: the level stated last that is counted in the same kind of unit. */
export function dividedBy(levels: readonly Head[], base: string): Head | undefined {
  return levels.findLast((level) => isSameClass(level.base, base));
}

/** After 其中 and the like a figure in the topic's kind of unit is a part of it. */
export function mayBePart({ isPart, figure, label, context }: HeadInput, topic: Head): boolean {
  // 已备案的，支付比例降低10个百分点，未备案的降低20个百分点
  const isCase = context.isRule && label.kind === 'change' && figure.base === '个百分点';
  if (isCase) return topic.by === 'catalogue' || topic.by === 'topic';
  return isPart && (isSameClass(topic.base, figure.base) || label.kind !== 'level');
}

/** 发放护理补贴，每人每月600元 after a count of persons: an amount of another kind is about the clause before it. */
export function isOfOtherKind({ pending, figure, label }: HeadInput, topic: Head): boolean {
  const kinds = [unitClass(topic.base), unitClass(figure.base)];
  // 支付比例职工80%。村（社区）代办，15个工作日内出结论
  if (label.kind === 'level' && kinds[1] === 'time' && kinds[0] !== 'time') return true;
  const isAmount = kinds.every((kind) => kind === 'money' || kind === 'count');
  return isAmount && kinds[0] !== kinds[1] && label.kind === 'level' && pending !== undefined;
}

/**
 * 支出2.46亿元，包括住院救助12.91万人次1.83亿元: a bare amount right after a count is of the same part, of the amount stated
 * before in its kind of unit.
 */
export function pairedWith(
  last: Head | undefined,
  levels: readonly Head[],
  base: string,
): Head | undefined {
  const isAmount = (unit: string) => ['money', 'count'].includes(unitClass(unit));
  if (!last || !isAmount(last.base) || !isAmount(base) || isSameClass(last.base, base))
    return undefined;
  const fits = ({ term }: Head) =>
    last.breakdown.every(({ dimension }) => term?.dimensions?.includes(dimension));
  const whole = dividedBy(levels.filter(fits), base);
  if (!whole || last.breakdown.length === 0) return undefined;
  return {
    ...last,
    indicator: whole.indicator,
    ...(whole.term ? { term: whole.term } : {}),
    base: whole.base,
  };
}

/** Whether the topic stands in this very clause: neither in a sentence nor in an item before. */
export const isNear = ({ topic, isFresh }: Pick<HeadInput, 'topic' | 'isFresh'>): boolean =>
  topic !== undefined && !isFresh && Number.isFinite(topic.start);
