import type { Ask } from '@/lib/schema/reading';
import { asksToExplain } from './asks-to-explain';

/** What a balance is taken to be: it, too, has a cause. */
const SHORT_OF = /收不抵支|缺口|赤字|超支|入不敷出/;

/** Whether an ask wants the cause of a change that it takes for a fact: 为什么降了4%. */
export const asksCause = ({
  intent,
  premise,
  text,
}: Pick<Ask, 'intent' | 'premise' | 'text'>): boolean =>
  intent === 'why' && (premise !== undefined || SHORT_OF.test(text) || asksToExplain(text));
