import type { Ask } from '@/lib/schema/reading';
import { headingShare } from './heading-share';

const EXPLAINED: readonly Ask['intent'][] = ['why', 'how'];
/** What a heading adds that says all that is asked, and the least share of one that adds anything. */
const WHOLE = 0.3;
const LEAST_SHARE = 0.3;

/** What the heading over a sentence adds where why or how is asked: it says what its section explains. */
export function headedBy({ intent, text }: Ask, heading: string): number {
  const share = EXPLAINED.includes(intent) ? headingShare(text, heading) : 0;
  return share < LEAST_SHARE ? 0 : WHOLE * share;
}
