import type { Ask } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary';
import type { Gathered } from './evidence';
import { figuresOf } from './figures';
import type { Call } from './tool-call';

const MOST_CHECKED = 8;

/** Second round of 对得上吗: every figure found, and the changes stated with it, held against what follows from others. */
export function planChecks({
  ask,
  at,
  gathered,
  vocabulary,
}: {
  ask: Ask;
  at: number;
  gathered: Gathered;
  vocabulary: Vocabulary;
}): Call[] {
  if (ask.intent !== 'check') return [];
  const ids = figuresOf({ ask, at, gathered, vocabulary }).flatMap(({ evidence }) =>
    evidence.flatMap(({ observation, related }) => [
      observation.id,
      ...related.map(({ id }) => id),
    ]),
  );
  return [...new Set(ids)].slice(0, MOST_CHECKED).map((observation, place) => ({
    id: `a${at}.k${place}`,
    toolName: 'check_reported',
    input: { observation },
  }));
}
