import type { Observation } from '@/lib/schema/observation';
import type { Ask } from '@/lib/schema/reading';
import { readUnit } from '@/lib/text/units';

type Stated = Ask['stated'][number];
type Printed = Pick<Observation, 'value' | 'unit'> & Partial<Pick<Observation, 'qualifier'>>;

/** 13 of 13.3 is told by its first two digits; one digit is no more than a guess. */
const LEAST_DIGITS = 2;
/** 13574亿 of 13574.17亿: in the unit that is printed, one more. */
const LEAST_OF_SAME_UNIT = 3;
/** Below this a number without a unit is a ratio or an index. */
const LEAST_COUNT = 1000;

/** A unit as how many of what: 万亿元 → 10^12 of 元, 亿 → 10^8 of anything. */
function scaleOf(unit: string): { scale: number; base: string } {
  const { exponent, base } = readUnit(unit);
  return { scale: 10 ** exponent, base };
}

/** Whether a stated number is of the kind of a printed one: 亿 and 万人 may be, 种 and 人次 are not. */
export function isOfKind(stated: Stated, printed: Printed): boolean {
  const [asked, own] = [scaleOf(stated.unit), scaleOf(printed.unit)];
  // 3.71亿 is none of a ratio of 2.71, and may be one of a bare count.
  if (printed.unit === '' && asked.scale > 1 && Number(printed.value) < LEAST_COUNT) return false;
  if (asked.base === '' || own.base === '') return !/[%‰点]/.test(asked.base + own.base);
  return own.base.includes(asked.base) || asked.base.includes(own.base);
}

/** How many times the one is the other, both of one kind: 2.02万亿元 is 1.01 times 2万亿. */
export function timesOf(one: Printed, other: Printed): number {
  const scaled = ({ value, unit }: Printed) => Number(value) * scaleOf(unit).scale;
  return scaled(one) / scaled(other);
}

/** Whether a stated number says what is printed, in another unit or rounded to its own digits: 13.3亿 of 133068.14万人. */
export function agreesWith(stated: Stated, printed: Printed): boolean {
  if (!isOfKind(stated, printed)) return false;
  const ratio = scaleOf(printed.unit).scale / scaleOf(stated.unit).scale;
  const own = Math.abs(Number(printed.value)) * ratio;
  if (Math.abs(own - Number(stated.value)) < 1e-9 * Math.max(1, own)) return true;
  const decimals = stated.value.split('.')[1]?.length ?? 0;
  const digits = stated.value.replace(/\D|^0+/g, '').length;
  const least = ratio === 1 ? LEAST_OF_SAME_UNIT : LEAST_DIGITS;
  return digits >= least && own.toFixed(decimals) === stated.value;
}

const ABOVE = /(?:(?<!不)(?:超过|大于|高于|多于)|不(?:低|少|小)于|至少|最少)了?(?:将近|大约|约)?$/;
const BELOW =
  /(?:不到|(?<!不)(?:低于|少于|小于)|不足|不(?:高|大|多)于|不超过|至多|最多)了?(?:将近|大约|约)?$/;
/** 不超过50%: the bound itself is still within. */
const WITHIN = /(?:不(?:高|大|多)于|不超过|至多|最多)了?(?:将近|大约|约)?$/;

/** Whether what a question says of a number holds: 超过4亿 where 38856.07万 is printed does not, 不到4亿 does. */
export function holdsOf({
  stated,
  printed,
  text,
}: {
  stated: Stated;
  printed: Printed;
  text: string;
}): boolean {
  const before = textBefore(text, stated.value);
  const isAbove = ABOVE.test(before);
  if (!isAbove && !BELOW.test(before)) return agreesWith(stated, printed);
  // 不低于60% is a rule of its own: 不低于50% is another one.
  const { qualifier = '' } = printed;
  if (qualifier !== '' && before.endsWith(qualifier)) return agreesWith(stated, printed);
  if (!isOfKind(stated, printed)) return false;
  const own = Math.abs(Number(printed.value)) * scaleOf(printed.unit).scale;
  const bound = Number(stated.value) * scaleOf(stated.unit).scale;
  if (isAbove) return own >= bound;
  return WITHIN.test(before) ? own <= bound : own < bound;
}

/** What stands before a number, which is none within another one: the 1 of 3.71亿,不到1亿. */
function textBefore(text: string, value: string): string {
  const plain = text.replace(/,(?=\d{3})/g, '');
  const at = plain.search(new RegExp(`(?<![\\d.])${value.replace('.', '\\.')}(?![\\d.])`));
  return plain.slice(0, Math.max(at, 0));
}
