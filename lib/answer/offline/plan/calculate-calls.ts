import { isChange, isOverTime } from '@/lib/answer/offline/figures/is-over-time';
import { besideId } from '@/lib/answer/offline/gathered/call-id';
import type { Call } from '@/lib/answer/offline/gathered/tool-call';
import type { Operation } from '@/lib/question/intent/operation';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';
import { isWithNow } from './is-with-now';
import { digitsOfConversion, usualDigits } from './result-digits';
import { wholeUnit } from './whole-unit';

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
/** Told with the digits that they have. */
const AS_IT_ENDS: ReadonlySet<Operation> = new Set(['rank', 'convert', 'base', 'own_case']);

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

/** The calls that calculate an operation over figures, with what is told beside it; none where it cannot be calculated over these. */
export function calculateCalls({ operation, ask, id, operands }: Planned): Call[] {
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
