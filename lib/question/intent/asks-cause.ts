import type { Ask } from '@/lib/schema/reading';
import { asksToExplain } from './asks-to-explain';

/** Whether an ask wants the cause of a change that it takes for a fact: 为什么降了4%. */
export const asksCause = ({
  intent,
  premise,
  text,
}: Pick<Ask, 'intent' | 'premise' | 'text'>): boolean =>
  intent === 'why' && (premise !== undefined || asksToExplain(text));
