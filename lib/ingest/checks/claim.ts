import { baseOf } from '@/lib/text/quantity';
import type { Expression } from '@/lib/text/expression';
import type { Check, Observation } from '@/lib/schema/observation';

/** A reported figure and how it follows from others, before it is judged. */
export type Claim = {
  readonly kind: Check['kind'];
  readonly reported: Observation;
  /** In the order of the formula. */
  readonly operands: readonly Observation[];
  /** Over the operands in base units (人, 元); gives the reported figure in its base unit, a rate in per cent. */
  readonly expression: Expression;
  /** Left side of the formula: 133068.14 − 132637.83. */
  readonly left: string;
  /** In Chinese: why the operands may not give the figure, though they look as if (口径, time, parts left out). */
  readonly incomparable?: string;
  /** In Chinese: what may explain a difference without excusing it. */
  readonly hint?: string;
};

/**
 * 2.97万亿元, or 2.97 where all operands share the unit and the result has it too: the parts of 7.71亿元 in 万元 say so.
 */
export function writeOperands(operands: readonly Observation[], reported?: Observation): string[] {
  const alike =
    reported && baseOf(reported.unit) === baseOf(operands[0]?.unit ?? '') ? [reported] : [];
  const withUnit = new Set([...operands, ...alike].map(({ unit }) => unit)).size > 1;
  return operands.map(({ value, unit }) => {
    const text = withUnit ? `${value}${unit}` : value;
    return value.startsWith('-') ? `（${text}）` : text;
  });
}
