import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask, Target } from '@/lib/schema/reading';
import { isSamePeriod } from '@/lib/text/period-span';
import { withUnmet } from './require-words';
import { seriesOf } from './series-of';

/** A mean of what was added up; what is told by the year or month, or grew so much on average, is another ask. */
const MEAN = /平均(?!每?[年月日天季]|工资|水平|增|涨|升|降|下降|下跌|缩短)/;
/** Names of what is no sum. */
const NO_SUM = /均|每|率|比|价|标准|限额|线|寿命/;
const MONEY = /元$/;
const COUNT = /(?:人次|[人家个种件起条名例])$/;
/** What is counted or paid, behind what it is of: 举报奖励|金额, 举报奖励|人次. */
const KIND = /(?:总?金额|总?费用|基金支付|支出|人次|人数|次数|件数|家数)$/;

/**
 * 平均举报奖励多少: the mean of what the table only has the sum of. Where it also has how many there were of the very same thing, the
 * one is divided by the other; else the sum does not stand in for the mean.
 */
export function withMean(ask: Ask, vocabulary: Vocabulary): Ask {
  const [target, ...others] = ask.targets;
  const isPlain = ask.operation === undefined && ask.measure === undefined;
  if (!target || others.length > 0 || !isPlain || target.missing !== '' || !MEAN.test(ask.text))
    return ask;
  if (!isSum(target, vocabulary)) return ask;
  const pair = pairOf(target, vocabulary);
  return pair
    ? { ...ask, intent: 'figure', operation: 'per_head', targets: pair }
    : withUnmet(ask, ['平均']);
}

function isSum(target: Target, vocabulary: Vocabulary): boolean {
  const { cells, context } = seriesOf(target, vocabulary) ?? { cells: [], context: '' };
  const isTold = NO_SUM.test(target.indicator) || context.includes('平均');
  return !isTold && cells.some(({ unit }) => MONEY.test(unit) || COUNT.test(unit));
}

/** What was paid and how many there were of the same thing, time, place and group. */
function pairOf(target: Target, vocabulary: Vocabulary): Target[] | undefined {
  const stem = target.indicator.replace(KIND, '');
  const kin = vocabulary.series.flatMap(({ indicator: { name }, area, breakdown, cells }) => {
    const isSame =
      name.replace(KIND, '') === stem &&
      area === target.area &&
      breakdown.length === target.breakdown.length &&
      breakdown.every((label) => target.breakdown.includes(label.name));
    const cell = cells.find(
      ({ period, measure }) => measure === 'level' && isSamePeriod(period, target.period),
    );
    return isSame && cell ? [{ unit: cell.unit, target: { ...target, indicator: name } }] : [];
  });
  const paid = kin.find(({ unit }) => MONEY.test(unit));
  const counted = kin.find(({ unit }) => COUNT.test(unit));
  return paid && counted && [paid.target, counted.target];
}
