import { firstFew } from '@/lib/question/intent/first-few';
import type { Ask } from '@/lib/schema/reading';

/** Which rows of a table are asked for. */
export type RowTest =
  | { readonly kind: 'fell' | 'rose' }
  | {
      readonly kind: 'over' | 'under';
      readonly value: number;
      readonly unit: string;
      readonly isWithin: boolean;
    }
  | { readonly kind: 'top' | 'bottom'; readonly count: number };

const WHICH =
  /哪[些几]|哪(?:一|个)?[^,。?]{0,6}[类种级项档家]|(?:有|是|都)(?:谁|什么|啥)|分别|名单|列/;
/** 减少了多少 asks by how much, 为什么下降 asks why. */
const HOW_MUCH =
  /(?:增|减|涨|降|跌|升|多|少|长)[^,。?]{0,2}(?:多少|几(?![个类种项级家]))|为什么|为何|原因/;
const FELL =
  /(?:减少|下降|降低|下滑|下跌|回落|缩减|萎缩|负增长|变少|(?:减|降|跌|(?<!多)少)了)(?!多少|几|什么)/;
const ROSE = /(?<!负)(?:增加|增长|上升|上涨|提高|变多|(?:增|涨|升|(?<!最)多)了)(?!多少|几|什么)/;
const OVER = /超过|超出|大于|多于|高于|突破|不低于|不少于|以上|过\d/;
const UNDER = /低于|少于|小于|不足|不到|不满|不超过|不高于|以下/;
const WITHIN = /不低于|不少于|不超过|不高于|以上|以下/;
/** How a question tells the rows that it wants from the others; undefined where it does not. */
export function readRowTest({ text, stated }: Ask): RowTest | undefined {
  const first = firstFew(text);
  if (first) return { kind: first.isLow ? 'bottom' : 'top', count: first.count };
  if (!WHICH.test(text) || HOW_MUCH.test(text)) return undefined;
  const bound = readBound(text, stated);
  if (bound) return bound;
  if (FELL.test(text)) return { kind: 'fell' };
  return ROSE.test(text) ? { kind: 'rose' } : undefined;
}

/** 超过20万元, 不足9家. */
function readBound(text: string, [bound, ...others]: Ask['stated']): RowTest | undefined {
  const isUnder = UNDER.test(text);
  if (bound === undefined || others.length > 0 || !(isUnder || OVER.test(text))) return undefined;
  return {
    kind: isUnder ? 'under' : 'over',
    value: Number(bound.value),
    unit: bound.unit,
    isWithin: WITHIN.test(text),
  };
}
