/** Kinds of things that units measure; 个 counts almost anything. */
const CLASSES: readonly (readonly [string, RegExp])[] = [
  ['part', /^(?:%|‰|成|\/10万|\/十万|)$/],
  ['points', /^个百分点$/],
  ['money', /元/],
  ['time', /^(?:个月|天|年|岁|小时|分钟|个工作日|工作日|周|床日)$/],
  ['times', /^倍$/],
  ['batch', /^批次?$/],
  ['calls', /^(?:批次|例次|户次)$/],
  ['lines', /^条$/],
];
const COUNTS: readonly (readonly [string, RegExp])[] = [
  ['persons', /^(?:人|人次|名|位)$/],
  ['bodies', /^(?:家|家次|所|个|户)$/],
  ['kinds', /^(?:种|款|项|个|件|品种)$/],
  ['classes', /^(?:类|大类|个)$/],
  ['cases', /^(?:起|例|台|件|宗|次)$/],
];

/** A rough class of units: what an indicator in one cannot be measured in another of. Counts of any kind are one class. */
export function unitClass(base: string): string {
  return CLASSES.find(([, pattern]) => pattern.test(base))?.[0] ?? 'count';
}

/** Whether two units may measure the same thing: 人 and 人次, 家 and 个, but not 家 and 人. A unit of no known kind may. */
export function isSameClass(left: string, right: string): boolean {
  const [a, b] = [unitClass(left), unitClass(right)];
  if (a !== 'count' || b !== 'count') return a === b;
  const kinds = (base: string) =>
    COUNTS.filter(([, pattern]) => pattern.test(base)).map(([name]) => name);
  const [mine, other] = [kinds(left), kinds(right)];
  return mine.length === 0 || other.length === 0 || mine.some((kind) => other.includes(kind));
}
