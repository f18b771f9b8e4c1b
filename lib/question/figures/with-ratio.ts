import type { Ask, Target } from '@/lib/schema/reading';
import type { RatioTerm } from '@/lib/schema/term';
import { isSamePeriod } from '@/lib/text/period-span';
import { seriesOf } from './series-of';
import { targetPeriods } from './target-periods';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/**
 * A ratio that the table does not state for a place or year (在职退休比), as the two figures that it is made of
 * (`ratio` in terms/indicators.yaml), where both are stated there for the same time.
 */
export function withRatio(ask: Ask, vocabulary: Vocabulary): Ask {
  const [target, ...others] = ask.targets;
  if (!target || others.length > 0 || target.missing === '') return ask;
  const ratio = vocabulary.ratios.get(target.indicator);
  if (!ratio) return ask;
  const part = levelOf({ ask, target, term: ratio.of, vocabulary });
  const whole = levelOf({ ask, target, term: ratio.to, vocabulary });
  if (!part || !whole || !isSamePeriod(part.period, whole.period)) return ask;
  const { measure: _, ...rest } = ask;
  return { ...rest, intent: 'compare', operation: 'ratio', targets: [part, whole] };
}

function levelOf({
  ask: { times },
  target,
  term,
  vocabulary,
}: {
  ask: Ask;
  target: Target;
  term: RatioTerm['of'];
  vocabulary: Vocabulary;
}): Target | undefined {
  const series = seriesOf(
    { ...term, breakdown: [...term.breakdown], area: target.area },
    vocabulary,
  );
  const [at] = series
    ? targetPeriods({ request: { times, measure: undefined, single: true }, series })
    : [];
  if (!at || at.missing) return undefined;
  const { measure: _, ...plain } = target;
  return {
    ...plain,
    indicator: term.indicator,
    breakdown: [...term.breakdown],
    period: at.period,
    missing: '',
    missingWords: [],
    unasked: [],
  };
}
