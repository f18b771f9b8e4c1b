import type { Ask, ContentWord, Target } from '@/lib/schema/reading';
import { accountedBy } from './accounted-by';
import { isConfident } from './is-confident';
import { measureAt } from './cells-for';
import { nearTo } from '@/lib/question/vocabulary/near-words';
import { targetOf } from './target-of';
import { targetPeriods } from './target-periods';
import { keyOfParts, keyOfSeries } from './target-request';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/**
 * An ask with words that no figure's name accounts for, where one figure alone of its unit, place and time is such that its own statement
 * does: each word is in its name, in its clause, in what leads to it, near to a word of these, or says no more than it.
 */
export function inOtherWords(ask: Ask, vocabulary: Vocabulary): Ask {
  if (!isPlain(ask)) return ask;
  const found =
    accountedBy({ ask, content: ask.content, vocabulary }) ??
    accountedBy({ ask, content: withNear(ask.content, vocabulary), vocabulary });
  if (found === undefined || periodsOf(found.series, ask).some(({ missing }) => missing))
    return ask;
  const { operation, ...rest } = ask;
  return {
    ...rest,
    // 总共 of one figure is that figure
    ...(operation !== undefined && operation !== 'sum' && { operation }),
    targets: isFound(ask, found.series) ? ask.targets : targetsOf(found.series, ask),
    confidence: 1,
    named: 1,
    unexplained: [],
  };
}

/** Words with what names of figures have for nearly the same: 奖金 of 举报奖励金额. */
const withNear = (
  content: readonly ContentWord[],
  { near, labelWords }: Vocabulary,
): ContentWord[] =>
  content.map((word) => {
    const names = nearTo(word.text, near).filter((name) => labelWords.has(name));
    return names.length === 0 ? word : { ...word, means: [...word.means, ...names] };
  });

/** Words that the table leaves open, of one figure or of one at two times. */
const isPlain = (ask: Ask): boolean =>
  isOfOne(ask) &&
  !ask.carried &&
  ask.areas.length <= 1 &&
  ask.content.filter(({ frame }) => !frame).length > 1 &&
  (ask.unexplained.length > 0 ||
    !isConfident(ask) ||
    ask.targets.some(({ missing }) => missing === 'breakdown' || missing === 'area'));

const isOfOne = ({ intent, operation, targets }: Ask): boolean =>
  ((intent === 'figure' && (operation === undefined || operation === 'sum')) ||
    (intent === 'compare' && (operation === 'difference' || operation === 'growth'))) &&
  new Set(targets.map(keyOfSeries)).size < 2;

const periodsOf = (series: Series, { times, measure }: Ask) =>
  targetPeriods({ request: { times, measure, single: true }, series });

const isFound = ({ targets }: Ask, series: Series): boolean =>
  targets.length > 0 &&
  targets.every((target) => keyOfSeries(target) === keyOfParts(series) && target.missing === '');

const targetsOf = (series: Series, ask: Ask): Target[] =>
  periodsOf(series, ask).map(({ period, isAssumed }): Target => {
    const measure = measureAt({ series, period, measure: ask.measure });
    return targetOf(series, {
      period,
      ...(measure !== undefined && { measure }),
      assumed: [
        ...(ask.areas.length === 0 ? (['area'] as const) : []),
        ...(isAssumed ? (['period'] as const) : []),
      ],
    });
  });
