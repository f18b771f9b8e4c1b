import type { Value } from '@/lib/text/values';
import { agreesWith, isOfKind } from '@/lib/answer/offline/figures/agrees-with';

/** What a text says of a value: the same, another of its kind, or nothing. */
export type Held = 'same' | 'other' | 'silent';

/** Whether a text that has these values says a claimed one, or another of its kind. */
export function holdValue(claimed: Value, printed: readonly Value[]): Held {
  const alike = printed.filter((one) => isAlike(claimed, one));
  if (alike.length === 0) return 'silent';
  if (alike.some((one) => isSame(claimed, one))) return 'same';
  return alike.some((one) => isLooser(claimed, one)) ? 'silent' : 'other';
}

/** Whether two values are of one kind, so that the one may speak against the other. */
export function isAlike(claimed: Value, printed: Value): boolean {
  if (claimed.kind === 'time') return printed.kind === 'time' && isComparable(claimed, printed);
  if (claimed.kind === 'ordinal')
    return printed.kind === 'ordinal' && claimed.noun.charAt(0) === printed.noun.charAt(0);
  if (printed.kind !== 'amount') return false;
  const [own, other] = [claimed.unit, printed.unit];
  if (DURATION.test(own) || DURATION.test(other)) return own === other;
  return isOfKind(claimed, printed);
}

const DURATION = /^(?:年|个月|月|天|日|周|小时)$/;

type Time = Extract<Value, { kind: 'time' }>;

/** 10月1日 of no year is held against a claimed month, and never against a year. */
const isComparable = (claimed: Time, printed: Time): boolean =>
  (claimed.year > 0 && printed.year > 0) ||
  (claimed.month !== undefined && printed.month !== undefined);

function isSame(claimed: Value, printed: Value): boolean {
  if (claimed.kind === 'time')
    return (
      printed.kind === 'time' &&
      isOfYear(claimed, printed) &&
      isEqual(claimed.month, printed.month) &&
      isEqual(claimed.day, printed.day)
    );
  if (claimed.kind === 'ordinal')
    return printed.kind === 'ordinal' && Number(claimed.value) === Number(printed.value);
  if (printed.kind !== 'amount') return false;
  const isPlain = Number(claimed.value) === Number(printed.value) && claimed.unit === printed.unit;
  return isPlain || agreesWith(claimed, printed);
}

const isOfYear = (claimed: Time, printed: Time): boolean =>
  claimed.year === 0 || printed.year === 0 || claimed.year === printed.year;

/** What is claimed of 2018年 holds of 2018年5月. */
const isEqual = (claimed: number | undefined, printed: number | undefined): boolean =>
  claimed === undefined || claimed === printed;

/** 2018年 says nothing for or against 2018年5月. */
const isLooser = (claimed: Value, printed: Value): boolean =>
  claimed.kind === 'time' &&
  printed.kind === 'time' &&
  isOfYear(claimed, printed) &&
  ((claimed.month !== undefined && printed.month === undefined) ||
    (claimed.month === printed.month && claimed.day !== undefined && printed.day === undefined));
