import { callId } from '@/lib/answer/offline/gathered/call-id';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { lookupInput } from '@/lib/answer/offline/gathered/tool-call';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Operation } from '@/lib/question/intent/operation';
import type { Ask, Target } from '@/lib/schema/reading';
import { wholeYear } from '@/lib/text/period-span';
import { statesMeasure } from './states-measure';

const NEEDS_BASE: ReadonlySet<Operation> = new Set(['growth', 'difference', 'average_growth']);

/** What a single figure is held against: its year before, or the same without its last breakdown. */
export function baseCalls({
  operation,
  ask,
  at,
  figures,
  vocabulary,
}: {
  operation: Operation;
  ask: Ask;
  at: number;
  figures: readonly FigureFound[];
  vocabulary: Vocabulary;
}): Call[] {
  const [only, ...others] = figures;
  const evidence = only?.evidence[0];
  if (!only || !evidence || others.length > 0 || statesMeasure(evidence, ask.measure, ask.text))
    return [];
  const { measure: _, ...plain } = only.target;
  const call = (target: Target): Call[] => [
    { id: callId(at, 'before'), toolName: 'lookup_observations', input: lookupInput(target) },
  ];
  const { period } = evidence.observation;
  const year = wholeYear(period);
  // 翻了几倍, 从2018年算: the earlier one was named, the latest is what it grew to.
  if (operation === 'ratio' && /从|自|以来|至今|起/.test(ask.text))
    return call({ ...plain, period: 'all' });
  if (NEEDS_BASE.has(operation) && year !== null)
    return call({ ...plain, period: String(year - 1) });
  const isPart = operation === 'share' && plain.breakdown.length > 0;
  return isPart ? call({ ...plain, breakdown: groupAround(plain, vocabulary), period }) : [];
}

/** 民营医院 are held against all 医院 where the table has those, and not against every institution. */
function groupAround({ indicator, area, breakdown }: Target, { series }: Vocabulary): string[] {
  const outer = breakdown.slice(0, -1);
  const own = breakdown.at(-1) ?? '';
  const around = series
    .filter((one) => one.indicator.name === indicator && one.area === area)
    .filter((one) => one.breakdown.length === breakdown.length)
    .filter((one) => outer.every((name) => one.breakdown.some((label) => label.name === name)))
    .flatMap((one) => one.breakdown.map(({ name }) => name))
    .filter((name) => name !== own && own.endsWith(name) && !outer.includes(name))
    .sort((left, right) => right.length - left.length)[0];
  return around === undefined ? outer : [...outer, around];
}
