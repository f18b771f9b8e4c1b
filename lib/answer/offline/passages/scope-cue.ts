import { asksScope } from '@/lib/question/intent/asks-scope';
import type { Ask } from '@/lib/schema/reading';

const TOLD = 0.25;
/** What a figure takes in, and what it does not. */
const TAKES_IN = /含|包括|计入|列入|纳入|剔除|除外|扣除|并入|不再单列|分别计数/;

/** What speaks for a sentence where it is asked what a figure takes in. */
export const scopeCue = ({ text }: Pick<Ask, 'text'>, sentence: string): number =>
  asksScope(text) && TAKES_IN.test(sentence) ? TOLD : 0;
