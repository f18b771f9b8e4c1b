import { cleanHead, residueOf } from './clean-head';
import {
  findBreakdowns,
  mergeBreakdown,
  rangesOf,
} from '@/lib/ingest/observations/wording/find-breakdowns';
import type { Head, HeadInput } from './head';
import { isSameClass } from '@/lib/ingest/observations/wording/unit-class';

/** 其中外卖骑手最高, 家政服务最低 */
const SUPERLATIVE = /^(.{2,24}?)的?(?:是|为)?最[高低多少大小长短快慢]$/;
/** What is measured, and not of whom. */
const MEASURED = /(?:率|[^人]数|额|费用?|比例|占比|收入|支出)$/;

/**
 * 月均收入4386元，其中外卖骑手最高，为5214元；家政服务最低，为3327元: the clause before a bare number says which part of the
 * topic it is of, or of what such a part is (35岁及以下未参保率最高，为16.4%).
 */
export function superlativeBefore(input: HeadInput): Head | undefined {
  const { pending, topic, figure, context, label } = input;
  const clause = cleanHead(pending?.text.split('，').at(-1) ?? '').text;
  const said = SUPERLATIVE.exec(clause)?.[1];
  if (!pending || said === undefined || label.kind !== 'level') return undefined;
  const values = findBreakdowns({ terms: context.terms.breakdowns, text: said });
  const name = residueOf(said, rangesOf(values));
  const base = { start: pending.start, base: figure.base, by: 'words', usesTail: false } as const;
  if (MEASURED.test(name))
    return { ...base, indicator: name, breakdown: values, area: '', period: '' };
  if (!topic || !isSameClass(topic.base, figure.base)) return undefined;
  const own = name === '' ? values : [{ name: said, dimension: 'other' }];
  return { ...topic, breakdown: mergeBreakdown(topic.breakdown, own), by: 'topic' };
}
