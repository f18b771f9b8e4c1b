import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { Resolution } from '@/lib/question/figures/target-request';
import { isConfident } from '@/lib/question/figures/is-confident';
import { seriesOf } from '@/lib/question/figures/series-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Less of a figure's name than this does not say which figure is meant. */
const NAMED = 0.5;

/**
 * 那归集了多少 after 追溯码的作用 is of 追溯码: a figure of which a follow-up names less than half must hold what was spoken of
 * before. Where none does, the words before are missing, and no other thing's figure is the answer.
 */
export function aboutTopic({
  previous,
  resolution,
  resolve,
  vocabulary,
}: {
  previous: Ask;
  resolution: Resolution;
  /** Reads the follow-up again, with the words of the turn before counting like its own. */
  resolve: () => Resolution;
  vocabulary: Vocabulary;
}): Resolution {
  const [target] = resolution.targets;
  const series = target && seriesOf(target, vocabulary);
  const topic = previous.content.filter(({ frame }) => !frame);
  if (!series || resolution.named >= NAMED || topic.length === 0) return resolution;
  const spellings = [series.indicator, ...series.breakdown].map((label) => label.spellings);
  const isHeld = ({ text, means }: ContentWord) =>
    [text, ...means].some((word) => spellings.some((spelling) => spelling.includes(word)));
  if (topic.some(isHeld)) return resolution;
  const again = resolve();
  const isSure = isConfident(again) && again.targets.some(({ missing }) => missing === '');
  return isSure ? again : { ...resolution, unexplained: [...resolution.unexplained, ...topic] };
}
