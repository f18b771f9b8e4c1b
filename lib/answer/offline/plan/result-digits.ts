import type { Operation } from '@/lib/question/intent/operation';
import type { Ask } from '@/lib/schema/reading';
import type { ObservationEvidence } from '@/lib/schema/tools';

/** 几万亿 is told with two decimals; a conversion by its unit keeps all digits. */
export const digitsOfConversion = (operation: Operation, { unit, digits }: Ask) =>
  operation === 'base' && digits !== undefined
    ? { digits }
    : operation === 'convert' && (digits !== undefined || /[万亿]$/.test(unit ?? ''))
      ? { digits: digits ?? 2 }
      : {};

/** Things that come in whole numbers only, as printed one by one. */
const COUNTED = /^(?:[人个家件台例名种张条起所次]|人次)$/;

/** Differences and sums keep the digits of what they are made of; ratios have two decimals. */
export function usualDigits(
  operation: Operation,
  operands: readonly ObservationEvidence[],
): number {
  if (operation === 'part' && COUNTED.test(operands[0]?.observation.unit ?? '')) return 0;
  if (operation !== 'difference' && operation !== 'sum') return 2;
  return Math.max(
    0,
    ...operands.map(
      ({ observation }) => observation.value.replace(/0+$/, '').split('.')[1]?.length ?? 0,
    ),
  );
}
