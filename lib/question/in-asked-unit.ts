import type { Ask, Target } from '@/lib/schema/reading';
import { askedUnit } from './asked-unit';
import type { Vocabulary } from './vocabulary';

/** Below what an answer from the table needs. */
const UNSURE = 0.5;
const narrowed = new WeakMap<Vocabulary, Map<string, Vocabulary>>();

/**
 * An ask whose figure has the unit that is asked for: 发了多少人次 is not answered by 155.8万元. Where the figure found has
 * another one, the question is read again with the figures of that unit only; where none fits, the table is left alone.
 */
export function inAskedUnit({
  ask,
  vocabulary,
  read,
}: {
  ask: Ask;
  vocabulary: Vocabulary;
  read: (vocabulary: Vocabulary) => Ask;
}): Ask {
  const unit = askedUnit(ask.text);
  const [target, ...others] = ask.targets;
  const isPlain = ask.intent === 'figure' && ask.operation === undefined && others.length === 0;
  if (!unit || !target || !isPlain || hasUnit(target, unit, vocabulary)) return ask;
  const again = read(narrow(vocabulary, unit));
  const isFound =
    again.targets.length === 1 && again.targets.every(({ missing }) => missing === '');
  if (isFound && again.confidence >= ask.confidence - 0.1) return again;
  return { ...ask, confidence: Math.min(ask.confidence, UNSURE) };
}

function hasUnit(
  { indicator, breakdown, area }: Target,
  unit: RegExp,
  { series }: Vocabulary,
): boolean {
  const own = series.filter(
    (one) =>
      one.indicator.name === indicator &&
      one.area === area &&
      one.breakdown.length === breakdown.length &&
      one.breakdown.every(({ name }) => breakdown.includes(name)),
  );
  return own.length === 0 || own.some(({ cells }) => cells.some((cell) => unit.test(cell.unit)));
}

function narrow(vocabulary: Vocabulary, unit: RegExp): Vocabulary {
  const made = narrowed.get(vocabulary) ?? new Map<string, Vocabulary>();
  narrowed.set(vocabulary, made);
  const known = made.get(unit.source);
  if (known) return known;
  const series = vocabulary.series.filter(({ cells }) =>
    cells.some((cell) => unit.test(cell.unit)),
  );
  const narrow = { ...vocabulary, series };
  made.set(unit.source, narrow);
  return narrow;
}
