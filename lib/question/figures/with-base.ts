import type { Ask, Target } from '@/lib/schema/reading';
import { wholeYear } from '@/lib/text/period-span';
import { seriesOf } from './series-of';
import type { Cell, Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

const BEFORE = '(?:上年|上一年|前一年|前年|去年|(?:19|20)\\d{2}年)';
const CHANGED = '(?:涨|增|多|升|降|减|少|跌|掉)';
/** 倒推2023年是多少, 按增速往回推上一年 */
const WISHED = new RegExp(
  `(?:倒|反|回|逆|往[回前]|向前)推|倒算|推(?:算|一下|出|回)[^。?]*${BEFORE}|${BEFORE}[^。?]*推(?:算|出)`,
);
/** 2024年多了7.12万人,那上年是多少 */
const TOLD = new RegExp(
  `${CHANGED}[^,。?\\d]{0,4}(\\d+(?:\\.\\d+)?)(?!\\d*年)[^,。?]*[,。][^。?]{0,8}${BEFORE}[^。?]*(?:多少|几)`,
);
const HOW_MUCH = /多少|几/;
const AGREES = /一样|一致|对得上|合得上|吻合|相符|同一个/;
const BY_AMOUNT = /(?:增加|减少|增长|变化)[额量]|增量|减量/;

/**
 * The year before as it follows from a year's figure and its printed change (按24年的增速倒推上一年), where the source prints none for that
 * year: the figure and the change, to be calculated with.
 */
export function withBase(ask: Ask, vocabulary: Vocabulary): Ask {
  const { text } = ask;
  const [target] = ask.targets;
  if (!target || !isBackward(text)) return ask;
  const told = [TOLD.exec(text)?.[1] ?? [], ask.stated.map(({ value }) => value)].flat();
  const own = seriesOf(target, vocabulary);
  const series = told.length > 0 ? ofTold({ own, told, vocabulary }) : own;
  const change = series && changeOf({ ask, series, told });
  const year = change && wholeYear(change.period);
  if (!change || year == null || hasLevel(series, year - 1)) return ask;
  const { measure: _, ...plain } = target;
  const named = { ...plain, indicator: series.indicator.name };
  const level: Target = { ...named, period: change.period, missing: '', missingWords: [] };
  const unexplained = ask.unexplained.filter((word) => !WISHED.test(word));
  return {
    ...ask,
    intent: 'figure',
    operation: 'base',
    unexplained,
    ...(unexplained.length === 0 && { confidence: 1 }),
    targets: [level, { ...level, measure: change.measure }],
    stated: [],
  };
}

const isBackward = (text: string): boolean =>
  HOW_MUCH.test(text) && !AGREES.test(text) && (WISHED.test(text) || TOLD.test(text));

/** The figure that changed as the question tells; another of the same place and group than the one its words named, where only that did. */
function ofTold({
  own,
  told,
  vocabulary,
}: {
  own: Series | undefined;
  told: readonly string[];
  vocabulary: Vocabulary;
}): Series | undefined {
  const changedSo = ({ cells }: Series, least: number) =>
    cells.some((cell) => isTold(cell, told, least));
  if (!own || changedSo(own, 1)) return own;
  const names = own.breakdown.map(({ name }) => name).join();
  const [only, ...others] = vocabulary.series.filter(
    (series) =>
      series.area === own.area &&
      series.breakdown.map(({ name }) => name).join() === names &&
      changedSo(series, TELLING_DIGITS),
  );
  return others.length === 0 ? only : undefined;
}

const TELLING_DIGITS = 3;
const isTold = ({ measure, value }: Cell, told: readonly string[], least: number): boolean =>
  (measure === 'yoy_pct' || measure === 'yoy_abs') &&
  told.some(
    (one) => Number(one) === Math.abs(Number(value)) && one.replace(/\D/g, '').length >= least,
  );

/** The change to count back by: that of the year named, else of the year after the one that is missing. */
function changeOf({
  ask: { text, times, targets },
  series,
  told,
}: {
  ask: Ask;
  series: Series;
  told: readonly string[];
}): Cell | undefined {
  const changes = series.cells.filter(
    ({ measure, period }) =>
      (measure === 'yoy_pct' || measure === 'yoy_abs') && hasLevel(series, wholeYear(period)),
  );
  const asTold = changes.find((cell) => isTold(cell, told, 1));
  const measure = BY_AMOUNT.test(text) ? 'yoy_abs' : 'yoy_pct';
  const named = times.flatMap(({ kind, from }) => (kind === 'year' ? [from, from + 1] : []));
  const asked = targets.flatMap(({ period }) => wholeYear(period) ?? []);
  const years = named.length > 0 ? named : asked;
  const ofYear = years.flatMap((year) =>
    changes.filter(({ period }) => wholeYear(period) === year),
  );
  if (told.length > 0) return asTold;
  return ofYear.find((one) => one.measure === measure) ?? ofYear[0];
}

const hasLevel = ({ cells }: Series, year: number | null): boolean =>
  cells.some(({ measure, period }) => measure === 'level' && wholeYear(period) === year);
