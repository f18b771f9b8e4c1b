import type { Ask, Target } from '@/lib/schema/reading';
import { cellsFor } from './cells-for';
import { seriesOf } from './series-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const TOTAL = /总数|总量|总人数|总额|总共|一共|合计|总计|总和/;
const KINDS: ReadonlySet<Ask['intent']> = new Set(['figure', 'series', 'compare']);
/** Sums of decimals are exact but for this. */
const EXACT = 1e-6;

/**
 * 西药和中成药的总数, over the years: the whole that they make up, where the table has it and the parts that are named add up to just
 * that in a year at least. A sum that is asked for by itself stays one.
 */
export function withAddedParts(ask: Ask, vocabulary: Vocabulary): Ask {
  const [first, ...others] = ask.targets;
  const isOpen = KINDS.has(ask.intent) && ask.operation !== 'sum' && TOTAL.test(ask.text);
  if (!first || others.length === 0 || !isOpen || ask.unexplained.length > 0) return ask;
  const breakdown = first.breakdown.filter((name) =>
    others.every((target) => target.breakdown.includes(name)),
  );
  const isPart = ({ indicator, area, breakdown: own }: Target): boolean =>
    indicator === first.indicator && area === first.area && own.length === breakdown.length + 1;
  const whole = { ...first, breakdown, unasked: [], missingWords: [], missing: '' as const };
  if (!ask.targets.every(isPart) || !isMadeUpOf(whole, ask.targets, vocabulary)) return ask;
  const had = new Set(levelsOf(whole, vocabulary).keys());
  const targets = [...new Set(ask.targets.map(({ period }) => period))].map((period): Target => ({
    ...whole,
    period,
    missing: had.has(period) ? '' : 'period',
  }));
  return { ...ask, targets };
}

/** Whether parts of one kind add up to the whole in one of the times asked for. */
function isMadeUpOf(whole: Target, parts: readonly Target[], vocabulary: Vocabulary): boolean {
  const names = [...new Set(parts.map(({ breakdown }) => breakdown.join('/')))];
  const levels = names.map((name) => {
    const part = parts.find(({ breakdown }) => breakdown.join('/') === name);
    return part ? levelsOf(part, vocabulary) : new Map<string, Level>();
  });
  return [...levelsOf(whole, vocabulary)].some(([period, { value, unit }]) => {
    const own = levels.map((level) => level.get(period));
    const isAlike = own.every((level) => level?.unit === unit);
    const sum = own.reduce((total, level) => total + (level?.value ?? 0), 0);
    return names.length > 1 && isAlike && Math.abs(sum - value) < EXACT * value;
  });
}

type Level = { value: number; unit: string };

/** How much of a figure there was, by the time. */
function levelsOf(target: Target, vocabulary: Vocabulary): ReadonlyMap<string, Level> {
  const series = seriesOf(target, vocabulary);
  const cells = series ? cellsFor(series, undefined) : [];
  return new Map(cells.map(({ period, value, unit }) => [period, { value: Number(value), unit }]));
}
