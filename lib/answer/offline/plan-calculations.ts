import type { Ask, Target } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import type { Vocabulary } from '@/lib/question/vocabulary';
import { wholeYear } from '@/lib/text/period-span';
import type { Gathered } from './evidence';
import { figuresOf } from './figures';
import type { FigureFound } from './figures';
import { answersFromTable } from './answers-from-table';
import { lookupInput } from './tool-call';
import type { Call } from './tool-call';

const NEEDS_TWO: ReadonlySet<string> = new Set(['difference', 'ratio', 'share', 'growth', 'per_head']);

/** Second round: the calculations over what was looked up, and the year before where a growth is not stated. */
export function planCalculations({
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
  if (!answersFromTable(ask)) return [];
  const figures = figuresOf({ ask, at, gathered, vocabulary });
  const operation = ask.operation ?? (ask.intent === 'compare' ? 'difference' : undefined);
  if (operation === undefined || (figures.length === 1 && isStated(figures[0]?.evidence[0], ask.measure))) return [];
  if (operation === 'growth' || operation === 'difference' || operation === 'average_growth') {
    const before = yearBeforeCalls({ ask, at, figures });
    const missing = before.filter(({ id }) => !gathered.has(id));
    if (missing.length > 0) return missing;
  }
  if (operation === 'share') {
    const whole = wholeCalls({ ask, at, figures }).filter(({ id }) => !gathered.has(id));
    if (whole.length > 0) return whole;
  }
  const operands = operandsOf({ operation, figures, at, gathered });
  if (operands.length < (NEEDS_TWO.has(operation) ? 2 : 1)) return [];
  const digits = operation === 'rank' ? {} : { digits: ask.digits ?? usualDigits({ operation, aliases: operands, at, gathered, figures }) };
  const list = operation === 'growth' && figures.length > 1 ? [operands.slice(0, 2)] : [operands];
  const calls = list.map((aliases, place) => ({
    id: `a${at}.c${place}`,
    toolName: 'calculate',
    input: { operation, operands: aliases, ...digits },
  }));
  // 增加了多少 without more is answered by the amount and by the percentage.
  if (operation === 'growth' && ask.measure === 'yoy_pct' && isLoose(ask.text) && list[0]) {
    const amount = usualDigits({ operation: 'difference', aliases: list[0], at, gathered, figures });
    calls.push({ id: `a${at}.c1`, toolName: 'calculate', input: { operation: 'difference', operands: list[0], digits: amount } });
  }
  return calls;
}

const isLoose = (text: string): boolean => !/百分|%|率|幅|增速|同比|几成/.test(text);

/** Whether the looked-up figure already is the change or share that was asked, or brings it along. */
export function isStated(evidence: ObservationEvidence | undefined, measure: Ask['measure']): boolean {
  if (measure === undefined || !evidence) return false;
  const stated = [evidence.observation, ...evidence.related].map((one) => one.measure);
  // 涨了多少 is answered by an amount as well as by a percentage; 增加多少人 only by an amount.
  const wanted = measure === 'yoy_pct' ? LOOSE : measure === 'yoy_abs' ? ['yoy_abs', 'pp_change'] : [measure];
  return stated.some((one) => wanted.includes(one));
}

const LOOSE: readonly string[] = ['yoy_pct', 'yoy_abs', 'pp_change'];

/** 增长了多少 about one year: its level and the year before. */
function yearBeforeCalls({ ask, at, figures }: { ask: Ask; at: number; figures: readonly FigureFound[] }): Call[] {
  const [only, ...others] = figures;
  const level = only?.evidence[0];
  if (!only || !level || others.length > 0 || isStated(level, ask.measure)) return [];
  const year = wholeYear(level.observation.period);
  if (year === null) return [];
  const target: Target = { ...only.target, period: String(year - 1) };
  const { measure: _, ...plain } = target;
  return [{ id: `a${at}.b`, toolName: 'lookup_observations', input: lookupInput(plain) }];
}

/** 占多少 about one part: the same without its last breakdown. */
function wholeCalls({ ask, at, figures }: { ask: Ask; at: number; figures: readonly FigureFound[] }): Call[] {
  const [only, ...others] = figures;
  const part = only?.evidence[0];
  if (!only || !part || others.length > 0 || isStated(part, ask.measure) || only.target.breakdown.length === 0) return [];
  const { measure: _, ...plain } = only.target;
  const target: Target = { ...plain, breakdown: plain.breakdown.slice(0, -1), period: part.observation.period };
  return [{ id: `a${at}.b`, toolName: 'lookup_observations', input: lookupInput(target) }];
}

/** Differences and sums keep the digits of what they are made of; ratios have two decimals. */
function usualDigits({
  operation,
  aliases,
  at,
  gathered,
  figures,
}: {
  operation: string;
  aliases: readonly string[];
  at: number;
  gathered: Gathered;
  figures: readonly FigureFound[];
}): number {
  if (operation !== 'difference' && operation !== 'sum') return 2;
  const before = gathered.lookup(`a${at}.b`);
  const all = [...figures.flatMap(({ evidence }) => evidence), ...(before?.status === 'found' ? before.observations : [])];
  const used = all.filter(({ alias }) => aliases.includes(alias));
  return Math.max(0, ...used.map(({ observation }) => observation.value.split('.')[1]?.length ?? 0));
}

/** Aliases in the order of the formula: later before earlier, part before whole. */
function operandsOf({
  operation,
  figures,
  at,
  gathered,
}: {
  operation: string;
  figures: readonly FigureFound[];
  at: number;
  gathered: Gathered;
}): string[] {
  const found = figures.flatMap(({ evidence }) => evidence.slice(0, 1));
  const before = gathered.lookup(`a${at}.b`);
  const base = before?.status === 'found' ? (before.observations.find(({ observation }) => observation.unit === found[0]?.observation.unit) ?? before.observations[0]) : undefined;
  if (found.length === 1 && base) found.push(base);
  const periods = new Set(found.map(({ observation }) => observation.period));
  const chronological = operation === 'growth' || operation === 'average_growth' || (operation === 'difference' && periods.size > 1);
  const ordered = chronological ? [...found].sort((left, right) => (left.observation.period < right.observation.period ? 1 : -1)) : found;
  const ends = operation === 'average_growth' || operation === 'growth' ? [ordered[0], ordered.at(-1)].flatMap((one) => one ?? []) : ordered;
  const wanted = operation === 'difference' || operation === 'ratio' || operation === 'share' ? ends.slice(0, 2) : ends;
  return wanted.map(({ alias }) => alias);
}
