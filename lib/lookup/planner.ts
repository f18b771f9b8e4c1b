import type { Expression } from '@/lib/text/expression';
import type { Operand } from './operand';

/** What to compute, in base units, and how to tell it. */
export type Plan = {
  readonly expression: Expression;
  readonly operands: readonly Operand[];
  /** Left side of the formula: 13574.17 − 13205.04. */
  readonly left: string;
  /** Unit of the result and the power of ten that parts it from base units. */
  readonly unit: string;
  readonly exponent: number;
  /** The result stands in brackets after the number (difference) or right behind it (a rate, 元/人). */
  readonly attached: boolean;
  /** Sums and differences end by themselves and need no more digits than their operands have. */
  readonly exact: boolean;
};
/** In Chinese: why it is refused. */
export type Refusal = string;
export type Planner = (operands: readonly Operand[]) => Plan | Refusal;
