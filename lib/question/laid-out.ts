import type { Ask } from '@/lib/schema/reading';
import { withoutLayout } from './without-layout';

const LEAST_NAMED = 0.5;
const SURE = 0.7;
const FIGURES: ReadonlySet<Ask['intent']> = new Set(['figure', 'compare', 'series']);

/**
 * 职工、居民基金收入列出来: figures laid out, where the question names figures of the table; a list of names stays a list. What the
 * table lacks of them is missed as any other figure.
 */
export function laidOut({
  ask,
  read,
}: {
  ask: Ask;
  /** Reads the question without the words that ask for the layout. */
  read: (text: string) => Ask;
}): Ask {
  const text = ask.intent === 'list' ? withoutLayout(ask.text) : undefined;
  if (text === undefined) return ask;
  const plain = read(text);
  const isSure =
    plain.confidence >= SURE && plain.named >= LEAST_NAMED && plain.unexplained.length === 0;
  if (!isSure || plain.targets.length === 0 || plain.wanted === 'time') return ask;
  if (FIGURES.has(plain.intent)) return plain;
  const names = new Set(
    plain.targets.map(({ indicator, breakdown }) => `${indicator} ${breakdown.join(' ')}`),
  );
  const isThere = plain.targets.every(({ missing }) => missing === '');
  return plain.intent === 'passage' && isThere && names.size > 1
    ? { ...plain, intent: 'figure' }
    : ask;
}
