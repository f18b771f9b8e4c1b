import type { OwnCase } from '@/lib/question/intent/read-own-case';
import type { Ask, Target } from '@/lib/schema/reading';
import { seriesOf } from './series-of';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const RATE = /比例|费率|起付|限额/;
const DEDUCTIBLE = /起付/;
const CAP = /封顶|限额/;
const UNITS = /^(?:%|成|倍)$/;
const SERVICES = /住院|门诊|大病|生育/g;
/** 在职 and 退休 are of the employees' scheme. */
const EMPLOYEES = /^(?:在职|退休)/;

/**
 * What the printed rate that was asked for makes of the sum told: the rate and, of a bill, the amount that its group pays itself. Undefined
 * where one of them is not printed for just that group, or more than the printed cap would come out.
 */
export function withOwnCase({
  own,
  ask,
  vocabulary,
}: {
  own: OwnCase;
  /** For the rate alone, with all words accounted for. */
  ask: Ask;
  vocabulary: Vocabulary;
}): Ask | undefined {
  const [target, ...others] = ask.targets;
  const rate = target && seriesOf(target, vocabulary);
  if (!target || !rate || others.length > 0 || !RATE.test(target.indicator)) return undefined;
  const { measure: _, ...plain } = ask;
  const targets = targetsOf({ own, target, rate, vocabulary });
  return (
    targets && {
      ...plain,
      intent: 'figure',
      operation: 'own_case',
      given: own.given,
      stated: [],
      targets,
    }
  );
}

type Sought = { own: OwnCase; target: Target; rate: Series; vocabulary: Vocabulary };

/** The figures that the sum goes by, where all of them are printed. */
function targetsOf({ own, target, rate, vocabulary }: Sought): Target[] | undefined {
  const percent = onlyValue(rate, target.period, UNITS);
  if (percent === undefined) return undefined;
  if (own.base) return own.base.test(rate.context) ? [target] : undefined;
  return ofBill({ own, target, rate, vocabulary }, percent);
}

/** The rate and what is paid first, where no more comes out than may. */
function ofBill({ own, target, rate, vocabulary }: Sought, percent: number): Target[] | undefined {
  const rule = { rate, period: target.period, vocabulary };
  const first = own.isNet ? undefined : ruleOf({ ...rule, name: DEDUCTIBLE });
  if (!own.isNet && !first) return undefined;
  const most = ruleOf({ ...rule, name: CAP })?.amount ?? Infinity;
  const paid = (Number(own.given) - (first?.amount ?? 0)) * (percent / 100);
  if (paid <= 0 || paid > most) return undefined;
  return first ? [target, targetOf(target, first.series)] : [target];
}

function targetOf(rate: Target, { indicator, breakdown }: Series): Target {
  const { measure: _, ...plain } = rate;
  return { ...plain, indicator: indicator.name, breakdown: breakdown.map(({ name }) => name) };
}

/** The value that a series has for a time, where it is one; of rules in brackets none. */
function onlyValue(series: Series, period: string, unit: RegExp): number | undefined {
  const own = series.cells.filter(
    (cell) =>
      cell.period === period && unit.test(cell.unit) && /^(?:ratio|standard)$/.test(cell.measure),
  );
  const values = new Set(own.map(({ value, unit: printed }) => amountIn(value, printed)));
  const [only] = values;
  return values.size === 1 ? only : undefined;
}

const amountIn = (value: string, unit: string): number =>
  Number(value) * (unit.startsWith('万') ? 10_000 : 1);

/** The amount printed for the group that a rate is of, or for the narrowest group that it is in; of the same kind of treatment. */
function ruleOf({
  rate,
  period,
  vocabulary,
  name,
}: {
  rate: Series;
  period: string;
  vocabulary: Vocabulary;
  name: RegExp;
}): { series: Series; amount: number } | undefined {
  const group = rate.breakdown.map((label) => label.name);
  const within = new Set([...group, ...(group.some((one) => EMPLOYEES.test(one)) ? ['职工'] : [])]);
  const about = `${rate.indicator.name}${rate.context}`;
  const found = vocabulary.series.flatMap((series) => {
    const amount = onlyValue(series, period, /元$/);
    const isOfRate =
      name.test(series.indicator.name) &&
      series.area === rate.area &&
      series.breakdown.every((label) => within.has(label.name)) &&
      (series.indicator.name.match(SERVICES) ?? []).every((service) => about.includes(service));
    return isOfRate && amount !== undefined ? [{ series, amount }] : [];
  });
  const narrowest = Math.max(...found.map(({ series }) => series.breakdown.length));
  const [only, ...others] = found.filter(({ series }) => series.breakdown.length === narrowest);
  return others.length === 0 ? only : undefined;
}
