import type { Ask } from '@/lib/schema/reading';
import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';
import { isSamePeriod } from '@/lib/text/period-span';
import { ADDED_TOGETHER } from './added-together';
import { agreesWith } from './agrees-with';
import { inOneUnit } from '@/lib/answer/offline/gathered/figures';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { sayFull, sayValue } from './say-figure';

const ADDED = new RegExp(
  `${ADDED_TOGETHER}|合计|加总|总和|凑|加[^,。?!]{1,20}(?:等|够|齐|是不是|就是|正好)`,
);
const LEAST_PARTS = 2;

type Parts = { whole: ObservationEvidence; parts: readonly ObservationEvidence[] };

/**
 * The parts that a question adds up and the whole that it holds them against, where it names them all (甲、乙、丙合计等于总数吗): figures
 * of one place, time and unit, of which the largest is the whole: of one thing, or the parts printed right behind it.
 */
export function sumCheck(ask: Ask, found: readonly FigureFound[]): Parts | undefined {
  if (ask.intent !== 'check' || !ADDED.test(ask.text)) return undefined;
  const all = inOneUnit(found.filter(({ evidence }) => evidence.length > 0));
  const [first] = all;
  const isAlike = all.every(
    ({ observation: { area, period, unit, measure } }) =>
      area === first?.observation.area &&
      unit === first.observation.unit &&
      measure === 'level' &&
      isSamePeriod(period, first.observation.period),
  );
  if (!first || !isAlike || all.length <= LEAST_PARTS) return undefined;
  const whole = all.reduce((most, one) => (valueOf(one) > valueOf(most) ? one : most), first);
  const parts = all.filter((one) => one !== whole);
  const isOfOne = all.every(
    ({ observation: { indicator } }) => indicator === whole.observation.indicator,
  );
  const isWhole = isOfOne
    ? isBroader(whole, parts) || isToldOf(ask, whole)
    : isRightBehind(whole, parts);
  return isWhole ? { whole, parts } : undefined;
}

/** So near behind the whole, its parts are printed. */
const NEAR = 150;

/** 总收入32.51亿元,其中个人缴费收入10.68亿元,财政补贴收入21.33亿元: parts with names of their own. */
const isRightBehind = (
  { observation: whole }: ObservationEvidence,
  parts: readonly ObservationEvidence[],
): boolean =>
  parts.every(
    ({ observation: { source, start } }) =>
      source === whole.source && start > whole.start && start - whole.start < NEAR,
  );

const isBroader = (
  { observation: { breakdown } }: ObservationEvidence,
  parts: readonly ObservationEvidence[],
): boolean =>
  parts.every(
    ({ observation: own }) =>
      own.breakdown.length > breakdown.length &&
      breakdown.every((name) => own.breakdown.includes(name)),
  );

/** 等于101.6万那个总数吗: the number that the question gives says which is the whole. */
const isToldOf = ({ stated }: Ask, { observation }: ObservationEvidence): boolean =>
  stated.some((one) => agreesWith(one, observation));

const valueOf = ({ observation }: ObservationEvidence): number => Number(observation.value);

/** The parts added up, the whole as it is printed, and whether they agree; no cause that the sources do not give. */
export function writeSumCheck(
  { whole, parts }: Parts,
  { alias, formula, value }: Calculation,
): string {
  const markers = parts.map((one) => `[${one.alias}]`).join('');
  const off = Math.abs(Number(value) - valueOf(whole));
  const decimals = Math.max(
    ...[whole, ...parts].map(({ observation }) => observation.value.split('.')[1]?.length ?? 0),
  );
  const lastDigit = 10 ** -decimals;
  const isRounded = decimals > 0 && off <= (parts.length + 1) * 0.5 * lastDigit + 1e-9;
  const verdict =
    off < 1e-9
      ? '两者一致'
      : isRounded
        ? '差异在四舍五入范围内'
        : '两者不相等，问到的各项合计不是这个总数';
  return `问到的各项合计：${formula}。[${alias}]${markers}\n公布的${sayFull(whole.observation)}为${sayValue(whole.observation)}，${verdict}。[${whole.alias}]`;
}
