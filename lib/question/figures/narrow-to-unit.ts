import { isLevelIn } from './is-level-in';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const narrowed = new WeakMap<Vocabulary, Map<string, Vocabulary>>();

/** The vocabulary with the figures of one unit alone, so that a question may be read for these; made once a unit. */
export function narrowToUnit(vocabulary: Vocabulary, unit: RegExp): Vocabulary {
  const made = narrowed.get(vocabulary) ?? new Map<string, Vocabulary>();
  narrowed.set(vocabulary, made);
  const known = made.get(unit.source);
  if (known) return known;
  const series = vocabulary.series.filter(({ cells }) => cells.some(isLevelIn(unit)));
  const narrow = { ...vocabulary, series };
  made.set(unit.source, narrow);
  return narrow;
}
