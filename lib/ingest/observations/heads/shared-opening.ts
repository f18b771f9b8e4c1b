import type { HeadInput } from './head';
import { isSameClass, unitClass } from '@/lib/ingest/observations/wording/unit-class';

/** 开通跨省联网结算的定点医疗机构318家、 */
const OPENING = /^[\p{Script=Han}（）]{4,}的(?=[\p{Script=Han}]{2,}$)/u;

/** 开通跨省联网结算的定点医疗机构318家、定点零售药店1146家: what narrows the first of two counts narrows the second. */
export function sharedOpening({ topic, before, figure, label }: HeadInput): string | undefined {
  const isListed = label.kind === 'level' && before.endsWith('、');
  const isAlike =
    topic?.by === 'words' &&
    Number.isFinite(topic.start) &&
    unitClass(figure.base) === 'count' &&
    isSameClass(topic.base, figure.base);
  return isListed && isAlike ? OPENING.exec(topic.indicator)?.[0] : undefined;
}
