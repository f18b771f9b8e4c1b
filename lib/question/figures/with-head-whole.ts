import type { Ask } from '@/lib/schema/reading';
import { isConfident } from './is-confident';

/** 甲收入,乙加丙凑不够总数吧: what stands before the comma is what the parts are held against. */
const HEAD = /^([^,]{4,24}),[^,]*(?:加|和|、|与)[^,]*/;
const TOTAL = /总|合计|凑|够数|等于|齐|加起来|相加/;

/** A check of parts with the whole that its first clause names, where the table has it and the parts alone were read. */
export function withHeadWhole(ask: Ask, read: (text: string) => Ask): Ask {
  const [, head = ''] = HEAD.exec(ask.text) ?? [];
  if (ask.intent !== 'check' || head === '' || ask.targets.length < 2) return ask;
  if (!TOTAL.test(ask.text.slice(head.length))) return ask;
  const ofHead = read(head);
  const [whole, ...others] = ofHead.targets;
  const isSure = whole?.missing === '' && others.length === 0 && isConfident(ofHead);
  if (!isSure || ask.targets.some(({ indicator }) => indicator === whole.indicator)) return ask;
  return { ...ask, targets: [whole, ...ask.targets] };
}
