import { asksEffect } from '@/lib/question/intent/asks-effect';
import type { Ask } from '@/lib/schema/reading';

const SECOND_BEST = 0.12;
/** Of an explanation the best sentence may hold the question's words and another one the reason: those count that score so much less. */
const EXPLAINS_TOO = 0.3;
/** A question in words that asks neither why nor how takes what answers it nearly as well as the best. */
const NEARLY_AS_GOOD = 0.2;
/** A question for a time, a name or a number takes only what answers it as well as the best. */
const EQUALLY_GOOD = 0.06;
/** How many more sentences a question may take. */
const MORE: Readonly<Partial<Record<Ask['intent'], number>>> = { list: 3, define: 1 };
/** How many more sentences a question for why, how, or what good it does may take, and any other in words. */
const EXPLAINED_BY = 3;
const OPEN_BY = 2;
const EXPLAINED: readonly Ask['intent'][] = ['why', 'how'];
const EXPLAINS =
  /意义|作用|帮助|好处|坏处|毛病|优势|影响|效果|弊端|用处|便利|价值|体现|区别|差别|不同|不一样|关系|后果|冲击|得到什么|(?:什么|啥|哪些|何)变化/;

/** Whether a question wants more than one sentence: why, how, what good it does. */
export const wantsExplanation = ({ intent, text }: Pick<Ask, 'intent' | 'text'>): boolean =>
  EXPLAINED.includes(intent) || (intent === 'passage' && (EXPLAINS.test(text) || asksEffect(text)));

/** How many sentences an ask may take beside the best one, and how far they may stand behind it. */
export function roomFor(ask: Ask, isAnswer: boolean): { more: number; behind: number } {
  if (isAnswer) return { more: 0, behind: 0 };
  if (wantsExplanation(ask)) return { more: EXPLAINED_BY, behind: EXPLAINS_TOO };
  if (ask.intent !== 'passage') return { more: MORE[ask.intent] ?? 0, behind: SECOND_BEST };
  return ask.wanted === 'any'
    ? { more: OPEN_BY, behind: NEARLY_AS_GOOD }
    : { more: 0, behind: EQUALLY_GOOD };
}
