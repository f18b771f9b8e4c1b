import { besideId, callId } from '@/lib/answer/offline/gathered/call-id';
import type { AskAt } from '@/lib/answer/offline/gathered/ask-answer';
import type { Operation } from '@/lib/question/intent/operation';
import type { Ask, Target } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { wholeYear } from '@/lib/text/period-span';
import { answersFromTable } from '@/lib/answer/offline/gathered/answers-from-table';
import { areRunningTotals } from './are-running-totals';
import { beforeOf } from '@/lib/answer/offline/gathered/before-of';
import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import { MOST_GROUPS } from '@/lib/answer/offline/gathered/calculations-of';
import { figuresOf, inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { growthCalls } from './plan-growths';
import { premiseCalls } from './plan-premise';
import { groupOperands } from './group-operands';
import { isChange, isOverTime } from '@/lib/answer/offline/figures/is-over-time';
import { statesTrend } from '@/lib/answer/offline/figures/write-trend';
import { isWithNow } from './is-with-now';
import { digitsOfConversion, usualDigits } from './result-digits';
import { recomputeCalls } from './recompute-calls';
import { stepCalls } from './step-calls';
import { lookupInput } from '@/lib/answer/offline/gathered/tool-call';
import { isMixed } from './is-mixed';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';

const NEEDS_TWO: ReadonlySet<Operation> = new Set([
  'difference',
  'ratio',
  'share',
  'growth',
  'per_head',
  'surplus_rate',
  'average_growth',
  'rank',
  'sum',
]);
const NEEDS_BASE: ReadonlySet<Operation> = new Set(['growth', 'difference', 'average_growth']);
/** Told with the digits that they have. */
const AS_IT_ENDS: ReadonlySet<Operation> = new Set(['rank', 'convert', 'base', 'own_case']);
/** 甲和乙是1比几: the second is divided by the first. */
const TO_ONE = /[1一][比:](?:几|多少)/;

/** Second round: the year before or the whole where only one figure was named; then the calculations over what was found. */
export function planCalculations({ ask, at, gathered, vocabulary }: AskAt): Call[] {
  const figures = figuresOf({ ask, at, gathered, vocabulary });
  if (asksForNone(ask)) return premiseCalls({ ask, at, figures, gathered, vocabulary });
  const [only] = figures;
  const own = ownCalls({ ask, at, figures, gathered });
  if (own) return own;
  const operation = operationFor(ask, figures);
  if (
    operation === undefined ||
    (figures.length === 1 && isStated(only?.evidence[0], ask.measure, ask.text))
  )
    return [];
  const base = baseCalls({ operation, ask, at, figures }).filter(({ id }) => !gathered.has(id));
  if (base.length > 0) return base;
  // 翻了几倍 holds the later against the earlier; 甲是乙的几倍 as it is worded.
  const isWorded = operation !== 'ratio' || /[是为][^,。?]{1,24}的/.test(ask.text);
  const order = isWorded ? operation : 'growth';
  const operands = inAskedOrder(ask, found({ at, figures, gathered }));
  if (isMixed(ask, operands)) return [];
  const groups = groupOperands({ operation: order, operands }).slice(0, MOST_GROUPS);
  return groups.flatMap((operands, place) =>
    callsFor({ operation, ask, id: callId(at, 'calculation', place), operands }),
  );
}

/** What is not answered by a calculation, or only states a change that can be held against one. */
const asksForNone = (ask: Ask): boolean =>
  !answersFromTable(ask) ||
  ask.crossing !== undefined ||
  (ask.operation !== 'growth' && statesTrend(ask));

/** A printed growth or part that is to be computed anew, and growth that is compared though none is printed. */
function ownCalls(input: Parameters<typeof growthCalls>[0]): Call[] | undefined {
  const [only, ...others] = input.figures;
  if (!only || others.length > 0) return stepCalls(input) ?? growthCalls(input);
  const again = recomputeCalls({ ...input, figure: only });
  return again.length > 0 ? again : undefined;
}

/** The operation asked for; two or more figures of one thing side by side are compared, a series from its first to its last. */
function operationFor(ask: Ask, figures: readonly FigureFound[]): Operation | undefined {
  if (ask.operation !== undefined) return ask.operation;
  if (ask.intent === 'compare') return 'difference';
  if (isInOtherUnit(ask, figures)) return 'convert';
  if (ask.intent === 'check' && areRunningTotals(figures)) return 'difference';
  const several = figures.filter(({ evidence }) => evidence.length > 0).length;
  if (ask.intent === 'series' && several > 1) return 'growth';
  return several === 2 && /比较|对比|相比|变化|差距|增加还是|涨还是|升还是|多还是/.test(ask.text)
    ? 'difference'
    : undefined;
}

/** 万亿 of a figure in 亿元 is 万亿元. */
const wholeUnit = (unit: string, printed: string): string =>
  /[万亿]$/.test(unit) ? `${unit}${printed.replace(/^[万亿]+/, '')}` : unit;

/** 是多少亿元 about a figure printed in 万元. */
function isInOtherUnit({ unit }: Ask, figures: readonly FigureFound[]): boolean {
  const printed = figures[0]?.evidence.map(({ observation }) => observation.unit) ?? [];
  return (
    unit !== undefined &&
    figures.length === 1 &&
    printed.length > 0 &&
    printed.every(
      (one) => one !== wholeUnit(unit, one) && one.at(-1) === wholeUnit(unit, one).at(-1),
    )
  );
}

/** Whether the looked-up figure already is the change or share that was asked, or brings it along. */
export function isStated(
  evidence: ObservationEvidence | undefined,
  measure: Ask['measure'],
  text = '',
): boolean {
  if (measure === undefined || !evidence) return false;
  const stated = [evidence.observation, ...evidence.related].map((one) => one.measure);
  return stated.some((one) => wantedOf(measure, text).includes(one));
}

/** 涨了多少 is answered by an amount as well as by a percentage; 增加多少人 only by an amount, 涨了百分之几 by none. */
function wantedOf(measure: Ask['measure'], text: string): readonly (string | undefined)[] {
  if (measure === 'yoy_abs') return ['yoy_abs', 'pp_change'];
  if (measure !== 'yoy_pct') return [measure];
  return ['yoy_pct', 'pp_change', ...(/百分之|%|增长率|几成/.test(text) ? [] : ['yoy_abs'])];
}

/** What a single figure is held against: its year before, or the same without its last breakdown. */
function baseCalls({
  operation,
  ask,
  at,
  figures,
}: {
  operation: Operation;
  ask: Ask;
  at: number;
  figures: readonly FigureFound[];
}): Call[] {
  const [only, ...others] = figures;
  const evidence = only?.evidence[0];
  if (!only || !evidence || others.length > 0 || isStated(evidence, ask.measure, ask.text))
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
  return isPart ? call({ ...plain, breakdown: plain.breakdown.slice(0, -1), period }) : [];
}

/** One observation a figure in one unit, with the base where one was looked up. */
function found({
  at,
  figures,
  gathered,
}: {
  at: number;
  figures: readonly FigureFound[];
  gathered: Gathered;
}): ObservationEvidence[] {
  const own = inOneUnit(figures.filter(({ evidence }) => evidence.length > 0));
  const before = beforeOf({ at, gathered });
  const [first] = own;
  if (own.length !== 1 || !first) return own;
  const others = before.filter(
    ({ observation }) => observation.period !== first.observation.period,
  );
  const latest = others.find(({ observation }) => observation.period === '') ?? others.at(-1);
  if (before.length > others.length && latest) return [latest, first];
  const base =
    before.find(({ observation }) => observation.unit === first.observation.unit) ?? before[0];
  return base ? [first, base] : own;
}

const inAskedOrder = (
  { operation, text }: Ask,
  operands: readonly ObservationEvidence[],
): readonly ObservationEvidence[] =>
  operation === 'ratio' && TO_ONE.test(text) ? [...operands].reverse() : operands;

/** Two things of one year are no growth, one thing of then and now is no sum. */
const isComputable = (operation: Operation, operands: readonly ObservationEvidence[]): boolean =>
  operands.length >= (NEEDS_TWO.has(operation) ? 2 : 1) &&
  (operation !== 'growth' || isChange(operands)) &&
  !(operation === 'sum' && isWithNow(operands));

/** A calculation to be called for: its id, and the figures that it takes. */
type Planned = {
  operation: Operation;
  ask: Ask;
  id: string;
  operands: readonly ObservationEvidence[];
};

function callsFor({ operation, ask, id, operands }: Planned): Call[] {
  if (!isComputable(operation, operands)) return [];
  const isRate = operands.every(({ observation }) => /[%‰]|百分点/.test(observation.unit));
  // A percentage of percentages misleads: rates are compared in points.
  const plain = isRate && operation === 'growth' ? 'difference' : operation;
  const calls = [calculation({ operation: plain, ask, id, operands })];
  const isLoose = plain === 'growth' && !/百分|%|率|幅|增速|同比|几成/.test(ask.text);
  if (isLoose)
    calls.push(calculation({ operation: 'difference', ask, id: besideId(id), operands }));
  // 哪个多 is answered with how much more, 多多少 over two years with how much per cent.
  if (plain === 'rank' && operands.length === 2)
    calls.push(calculation({ operation: 'difference', ask, id: besideId(id), operands }));
  if (plain === 'difference' && !isRate && isOverTime(operands))
    calls.push(calculation({ operation: 'growth', ask, id: besideId(id), operands }));
  return calls;
}

function calculation({ operation, ask, id, operands }: Planned): Call {
  const digits = AS_IT_ENDS.has(operation)
    ? digitsOfConversion(operation, ask)
    : { digits: ask.digits ?? usualDigits(operation, operands) };
  const unit =
    operation === 'convert' && ask.unit !== undefined
      ? { unit: wholeUnit(ask.unit, operands[0]?.observation.unit ?? '') }
      : {};
  const given = operation === 'own_case' ? { given: ask.given } : {};
  return {
    id,
    toolName: 'calculate',
    input: {
      operation,
      operands: operands.map(({ alias }) => alias),
      ...digits,
      ...unit,
      ...given,
    },
  };
}
