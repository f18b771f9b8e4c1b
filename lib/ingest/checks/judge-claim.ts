import { decimalsOf, ExactDecimal, parseExact, powerOfTen, roundHalfUp } from '@/lib/text/decimal';
import type { Exact } from '@/lib/text/decimal';
import { boundsOf, evaluate } from '@/lib/text/expression';
import { overlaps } from '@/lib/text/interval';
import type { Interval } from '@/lib/text/interval';
import { quantityOf } from '@/lib/text/quantity';
import type { Check } from '@/lib/schema/observation';
import type { Claim } from './claim';

const ATTACHED = ['%', '‰', '倍'];

/** Enough digits to see the difference: those reported, and two of a quotient or all of a sum. */
function shownDigits(value: Exact, reported: string): number {
  return Math.max(decimalsOf(reported), Math.min(2, value.decimalPlaces()));
}

/** Growth may be revised by some points, amounts by some part; beyond that the two are hardly the same thing. */
const MOST_POINTS = 60;
const MOST_PART = 0.5;

/** In Chinese, where the figures lie so far apart that the names must hide a difference. */
function whyFarApart({ kind, reported }: Claim, value: Exact): string | undefined {
  const off = value.minus(reported.value).abs();
  const most = ExactDecimal.max(value.abs(), new ExactDecimal(reported.value).abs()).times(
    MOST_PART,
  );
  const isGrowth = kind === 'growth' || kind === 'growth_of_change';
  return off.gt(isGrowth ? MOST_POINTS : most)
    ? '两数相差悬殊，可能不是同一范围的数，请对照原文。'
    : undefined;
}

/** Operands printed so coarsely that nearly any report would agree with them prove nothing. */
function provesNothing({ low, high }: Interval, value: Exact): boolean {
  return high.minus(low).gt(value.abs().times(MOST_PART));
}

function verdictOf({
  claim,
  value,
  isWithin,
}: {
  claim: Claim;
  value: string;
  isWithin: boolean;
}): Check['verdict'] {
  if (parseExact(value)?.eq(claim.reported.value)) return 'consistent';
  if (isWithin) return 'rounding';
  return claim.incomparable === undefined ? 'mismatch' : 'not_comparable';
}

function reasonOf(claim: Claim, verdict: Check['verdict'], shown: string): string {
  const { reported, incomparable, hint } = claim;
  if (verdict === 'consistent') return '';
  if (verdict === 'rounding') return '差异在四舍五入范围内。';
  const said = `印出的是${reported.value}${reported.unit}，推算为${shown}${reported.unit}。`;
  return [said, incomparable ?? hint ?? ''].join('');
}

/**
 * Holds the reported figure against the recomputed one. `consistent`: equal at the printed digits; `rounding`: some values
 * that print like the operands give some value that prints like the report; else `mismatch`, or `not_comparable` where the
 * claim knows a reason. Null where nothing can be computed.
 */
export function judgeClaim(given: Claim): Omit<Check, 'id'> | null {
  const { kind, reported, operands, expression, left } = given;
  const quantities = operands.map(quantityOf).filter((quantity) => quantity !== null);
  const target = quantityOf(reported);
  if (target === null || quantities.length < operands.length) return null;
  const base = evaluate(
    expression,
    quantities.map((quantity) => quantity.value),
  );
  const bounds = boundsOf(
    expression,
    quantities.map((quantity) => quantity.interval),
  );
  if (base === null || bounds === null) return null;
  const value = base.times(powerOfTen(-target.exponent));
  const apart = given.incomparable ?? whyFarApart(given, value);
  const claim = apart === undefined ? given : { ...given, incomparable: apart };
  const shown = roundHalfUp(value, shownDigits(value, reported.value));
  const atPrinted = roundHalfUp(value, decimalsOf(reported.value));
  const verdict = verdictOf({
    claim,
    value: atPrinted,
    isWithin: overlaps(bounds, target.interval),
  });
  if (verdict === 'rounding' && provesNothing(bounds, base)) return null;
  const unit =
    ATTACHED.includes(reported.unit) || reported.unit === ''
      ? reported.unit
      : `（${reported.unit}）`;
  return {
    kind,
    reported: reported.id,
    reportedValue: reported.value,
    recomputedValue: shown,
    unit: reported.unit,
    formula: `${left} = ${shown}${unit}`,
    operands: operands.map(({ id }) => id),
    verdict,
    reason: reasonOf(claim, verdict, shown),
  };
}
