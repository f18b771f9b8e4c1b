const SCALES: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
const UNITS: Readonly<Record<string, string>> = {
  yuan: '元',
  rmb: '元',
  people: '人',
  visits: '人次',
};
/** What Chinese counts large numbers in, largest first. */
const STEPS: readonly (readonly [number, string])[] = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
  [0, ''],
];
const AMOUNT =
  /(?<![\d.])(\d+(?:\.\d+)?) (thousand|million|billion|trillion)(?: (yuan|rmb|people|visits))?(?![a-z])/g;
const ABOVE =
  /(?<![a-z])(?:exceed(?:ed|s)?|top(?:ped)?|surpass(?:ed|es)?|pass(?:ed)?|above|over|more than|higher than|at least)(?= \d)/g;
const BELOW = /(?<![a-z])(?:below|under|less than|lower than|fewer than|short of)(?= \d)/g;

/** Amounts as Chinese writes them, for the figure that is asked to be confirmed: over 1.5 billion yuan → 超过 15亿元. Years stay. */
export function translateAmounts(text: string): string {
  const isAmount = text.search(AMOUNT) >= 0;
  const bounded = isAmount ? text.replace(ABOVE, '超过').replace(BELOW, '不到') : text;
  return bounded.replace(AMOUNT, inChinese);
}

/** 1.5 billion yuan → 15亿元. */
function inChinese(amount: string): string {
  const [digits = '', scale = '', unit = ''] = amount.split(' ');
  const exponent = SCALES[scale] ?? 0;
  const step = STEPS.find(([size]) => Number(digits) * 10 ** (exponent - size) >= 1);
  const [size, name] = step ?? [0, ''];
  return `${shift(digits, exponent - size)}${name}${UNITS[unit] ?? ''}`;
}

/** Decimal digits with the point moved, and nothing rounded. */
function shift(digits: string, places: number): string {
  const [whole = '', part = ''] = digits.split('.');
  const all = `${whole}${part}`;
  const point = whole.length + places;
  const padded = all.padEnd(point, '0').padStart(all.length + Math.max(0, 1 - point), '0');
  const at = Math.max(1, point);
  return `${padded.slice(0, at)}.${padded.slice(at)}`
    .replace(/\.?0*$/, '')
    .replace(/^0+(?=\d)/, '');
}
