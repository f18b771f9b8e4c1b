import type { Observation } from '@/lib/schema/observation';

export type UnitScale = 'printed' | 'wan' | 'yi';
export type ShownValue = { value: string; unit: string; isConverted: boolean };

/** Zeros that a scale word stands for. */
const ZEROS = { 万亿: 12, 亿: 8, 万: 4, '': 0 } as const;
const SCALED = /^(万亿|亿|万)?(人次|元|人|家|件|个|次|张|条|户)$/u;
const DECIMAL = /^([-−+]?)(\d+)(?:\.(\d+))?$/;

/** A value in the scale that the reader chose, exact; what has no such scale (%, ‰, 倍) stays as printed. */
export function shownValue(
  { value, unit }: Pick<Observation, 'value' | 'unit'>,
  scale: UnitScale,
): ShownValue {
  const printed = { value, unit, isConverted: false };
  const match = SCALED.exec(unit);
  if (scale === 'printed' || !match) return printed;
  const from = (match[1] ?? '') as keyof typeof ZEROS; // the pattern admits only its keys
  const to = scale === 'wan' ? '万' : '亿';
  const shifted = shiftPoint(value, ZEROS[from] - ZEROS[to]);
  if (from === to || shifted === undefined) return printed;
  return { value: shifted, unit: `${to}${match[2]}`, isConverted: true };
}

/** A plain decimal times ten to the power of `places`, digit by digit: no rounding. */
export function shiftPoint(value: string, places: number): string | undefined {
  const match = DECIMAL.exec(value);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = digits
    .padStart(digits.length + Math.max(0, 1 - point), '0')
    .padEnd(Math.max(digits.length, point), '0');
  const at = Math.max(point, 1);
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const tail = padded.slice(at);
  return `${sign}${head}${tail === '' ? '' : `.${tail}`}`;
}

/** Grouped by thousands, fraction untouched: 132637.83 → 132,637.83. */
export function grouped(value: string): string {
  return value.replace(
    /^([-−+]?)(\d{5,})/,
    (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ','),
  );
}
