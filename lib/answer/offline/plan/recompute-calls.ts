import type { Operation } from '@/lib/question/intent/operation';
import type { Ask, Target } from '@/lib/schema/reading';
import { wholeYear } from '@/lib/text/period-span';
import { callId } from '@/lib/answer/offline/gathered/call-id';
import type { Gathered } from '@/lib/answer/offline/gathered/evidence';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { lookupInput } from '@/lib/answer/offline/gathered/tool-call';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';

const WISHES =
  /自(?:己|个儿?)(?:来|动手)?(?:算|推)|自行算|算一下|算算|算出来|算下来|重新算|重算|推算|计算|位小数|精确到|保留/;

type Plan = { operation: Operation; targets: readonly [Target, Target] };

/** The figures that a printed growth or share follows from, and the calculation over them, where the question wants it computed. */
export function recomputeCalls({
  ask,
  at,
  figure,
  gathered,
}: {
  ask: Ask;
  at: number;
  figure: FigureFound;
  gathered: Gathered;
}): Call[] {
  const plan = planFor(ask, figure);
  if (!plan) return [];
  const ids = [0, 1].map((place) => callId(at, 'again', place));
  const lookups = plan.targets.map((target, place): Call => ({
    id: ids[place] ?? '',
    toolName: 'lookup_observations',
    input: lookupInput(target),
  }));
  if (!ids.every((id) => gathered.has(id))) return lookups;
  const found = recomputedFrom({ at, gathered, targets: plan.targets });
  if (found.length < 2) return [];
  const operands = inOneUnit(found);
  return [
    {
      id: callId(at, 'calculation', 0),
      toolName: 'calculate',
      input: {
        operation: plan.operation,
        operands: operands.map(({ alias }) => alias),
        digits: ask.digits ?? 2,
      },
    },
  ];
}

/** What came back for a recomputation. */
export function recomputedFrom({
  at,
  gathered,
  targets,
}: {
  at: number;
  gathered: Gathered;
  targets?: readonly Target[];
}): FigureFound[] {
  return [0, 1].flatMap((place): FigureFound[] => {
    const result = gathered.lookup(callId(at, 'again', place));
    if (result?.status !== 'found') return [];
    const target = targets?.[place];
    return [
      { target: target ?? EMPTY, evidence: result.observations, missing: '', candidates: [] },
    ];
  });
}

const EMPTY: Target = {
  indicator: '',
  breakdown: [],
  area: '',
  period: '',
  missing: '',
  missingWords: [],
  assumed: [],
  unasked: [],
};

function planFor(ask: Ask, figure: FigureFound): Plan | undefined {
  const { measure: _, ...plain } = figure.target;
  if (!WISHES.test(ask.text) && ask.intent !== 'check') return undefined;
  return sharePlan(figure, plain) ?? growthPlan(ask, figure, plain);
}

const wholeOf = (plain: Target): Target => ({
  ...plain,
  breakdown: plain.breakdown.slice(0, -1),
  measure: 'level',
});

const isShareOfWhole = ({ evidence, target }: FigureFound): boolean =>
  evidence[0]?.observation.measure === 'share' && target.breakdown.length > 0;

function sharePlan(figure: FigureFound, plain: Target): Plan | undefined {
  if (!isShareOfWhole(figure)) return undefined;
  return { operation: 'share', targets: [{ ...plain, measure: 'level' }, wholeOf(plain)] };
}

function growthPlan({ measure }: Ask, { evidence }: FigureFound, plain: Target): Plan | undefined {
  const stated = evidence[0]?.observation;
  if (!stated) return undefined;
  const [, first, last] = /^(\d{4})-(\d{4})$/.exec(stated.period) ?? [];
  if (stated.measure === 'average_growth' && first !== undefined && last !== undefined) {
    return {
      operation: 'average_growth',
      targets: [
        { ...plain, period: last },
        { ...plain, period: first },
      ],
    };
  }
  const year = wholeYear(stated.period);
  if (measure !== 'yoy_pct' || year === null) return undefined;
  return {
    operation: 'growth',
    targets: [
      { ...plain, period: String(year) },
      { ...plain, period: String(year - 1) },
    ],
  };
}
