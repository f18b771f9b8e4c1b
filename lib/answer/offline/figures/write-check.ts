import { CHANGES } from '@/lib/question/figures/cells-for';
import type { Ask } from '@/lib/schema/reading';
import type { CheckEvidence, ObservationEvidence } from '@/lib/schema/tools';
import { sayChange, sayFull, sayValue, sayVerb } from './say-figure';

const MOST = 2;
const VERDICTS = {
  consistent: '两者一致',
  rounding: '差异在四舍五入范围内',
  mismatch: '与公布数不一致',
  not_comparable: '两者不能直接比较',
} as const;

/** Which kinds of checks a wording speaks of. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/结余|结存|收支|收入.{0,4}减.{0,4}支出/, ['balance']],
  [/合计|总数|相加|加起来|加一起|各项|分项|等于|总和/, ['sum']],
  [/年均/, ['growth']],
  [/增|涨|降|减|同比|两年/, ['growth', 'change', 'growth_of_change', 'pp_change']],
  [/占/, ['share']],
  [/倍|比例|率/, ['ratio', 'share']],
  [/均|每人|人次/, ['mean']],
];

/** Both figures, the recomputed value with its formula, and why they differ where the check says so: once a figure. */
export function writeChecks(ask: Ask, checks: readonly CheckEvidence[]): string {
  const telling = [...new Map(checks.map((one) => [one.check.id, one])).values()]
    .map((one) => ({ one, weight: weigh(one, ask) }))
    .sort(
      (left, right) =>
        right.weight - left.weight || (left.one.check.id < right.one.check.id ? -1 : 1),
    );
  const best = telling[0]?.weight ?? 0;
  const chosen = telling.filter(({ weight }) => weight >= best - 0.5).map(({ one }) => one);
  return oncePerFigure(chosen).slice(0, MOST).map(writeCheck).join('\n');
}

/** A figure is checked once, and what another source copied from it is not checked again. */
function oncePerFigure(checks: readonly CheckEvidence[]): CheckEvidence[] {
  const seen = new Set<string>();
  return checks.filter(({ check, reported: { observation } }) => {
    const cell = [
      observation.indicator,
      observation.breakdown.join('/'),
      observation.area,
      observation.period,
      observation.measure,
      check.reportedValue,
    ].join('|');
    return !seen.has(cell) && seen.add(cell);
  });
}

/** What the question speaks of comes first, then what does not follow. */
function weigh({ check, operands }: CheckEvidence, { text }: Ask): number {
  const numbers = new Set(
    (text.replace(/(?:19|20)\d{2}年/g, '').match(/\d+(?:,\d+)*(?:\.\d+)?/g) ?? []).map((digits) =>
      Number(digits.replace(/,/g, '')),
    ),
  );
  const values = [check.reportedValue, ...operands.map(({ observation }) => observation.value)];
  const spoken = new Set(
    values.map((value) => Math.abs(Number(value))).filter((value) => numbers.has(value)),
  ).size;
  const isReported = numbers.has(Math.abs(Number(check.reportedValue))) ? 1 : 0;
  const kinds = KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? [];
  const isKind = kinds.includes(check.kind) ? 2 : 0;
  const verdict = check.verdict === 'mismatch' ? 1 : check.verdict === 'not_comparable' ? -1 : 0;
  const isPlain = Math.max(0, 4 - operands.length) / 10; // two operands are followed more easily than five
  return (spoken + isReported) * 3 + isKind + verdict + isPlain;
}

function writeCheck({ check, reported, operands, calculation }: CheckEvidence): string {
  const own = calculation ? `[${calculation.alias}]` : `[${reported.alias}]`;
  const markers = [own, ...operands.map(({ alias }) => `[${alias}]`)].join('');
  const reason = whyOf(check);
  const { note } = reported.observation;
  const odd = note.startsWith('原文印作') ? `（${note.replace(/。$/, '')}）` : '';
  return `公布的${sayStated(reported)}${odd}。[${reported.alias}]按公布的数字重新计算：${joinUnit(check.formula)}，${VERDICTS[check.verdict]}${reason === '' ? '' : `：${reason}`}。${markers}`;
}

/** What the check says of the cause; both figures stand in the sentence already. */
function whyOf({ verdict, reason }: CheckEvidence['check']): string {
  if (verdict === 'consistent' || verdict === 'rounding') return '';
  return reason
    .replace(/^印出的是[^。]*。/, '')
    .replace(/再加1/, '加上原数')
    .replace(/两个占比/, '各占比')
    .replace(/。$/, '');
}

/** 2.97（万亿元） → 2.97万亿元: a unit of its own would read as a number. */
const joinUnit = (formula: string): string => formula.replace(/(\d)（([^（）]*)）$/, '$1$2');

const sayStated = ({ observation }: ObservationEvidence): string =>
  CHANGES.has(observation.measure)
    ? `${sayFull(observation)}${sayChange(observation)}`
    : observation.unit === '倍' && observation.measure !== 'level'
      ? `${sayFull(observation)}增长倍数为${sayValue(observation)}`
      : `${sayFull(observation)}${sayVerb(observation)}${sayValue(observation)}`;
