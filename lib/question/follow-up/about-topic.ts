import type { Ask, ContentWord } from '@/lib/schema/reading';
import type { Resolution } from '@/lib/question/figures/target-request';
import { isConfident } from '@/lib/question/figures/is-confident';
import { seriesOf } from '@/lib/question/figures/series-of';
import type { Series, Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Less of a figure's name than this does not say which figure is meant. */
const NAMED = 0.5;
/** What money is spent or comes in, without a word of for what: any fund and any service has such a figure. */
const OF_MONEY =
  /^(?:基金|资金|费用?|支[出付]|收入|金额|总额|[花付用掏收筹发补报](?:[了掉出]*)(?:多少钱)?|多少钱)+$/;

/**
 * 那归集了多少 after 追溯码的作用 is of 追溯码: a figure of which a follow-up names less than half must hold what was spoken of
 * before. Where none does, the words before are missing, and no other thing's figure is the answer.
 */
export function aboutTopic({
  previous,
  own,
  resolution,
  resolve,
  vocabulary,
}: {
  previous: Ask;
  /** What the follow-up says itself. */
  own: readonly ContentWord[];
  resolution: Resolution;
  /** Reads the follow-up again, with the words of the turn before counting like its own. */
  resolve: () => Resolution;
  vocabulary: Vocabulary;
}): Resolution {
  const [target] = resolution.targets;
  const series = target && seriesOf(target, vocabulary);
  const topic = previous.content.filter(({ frame }) => !frame);
  const isNamed = resolution.named >= NAMED && !leavesService({ previous, own, series });
  if (!series || isNamed || topic.length === 0) return resolution;
  const spellings = [series.indicator, ...series.breakdown].map((label) => label.spellings);
  const isHeld = ({ text, means }: ContentWord) =>
    [text, ...means].some((word) => spellings.some((spelling) => spelling.includes(word)));
  if (topic.some(isHeld)) return resolution;
  const again = resolve();
  const isSure = isConfident(again) && again.targets.some(({ missing }) => missing === '');
  return isSure ? again : { ...resolution, unexplained: [...resolution.unexplained, ...topic] };
}

/** 花了多少钱 after the visits of 门诊 is of those: what 住院 costs, or all of a fund, is of something else. */
function leavesService({
  previous,
  own,
  series,
}: {
  previous: Ask;
  own: readonly ContentWord[];
  series: Series | undefined;
}): boolean {
  const said = own.filter(({ frame }) => !frame);
  if (!series || said.length === 0 || !said.every(({ text }) => OF_MONEY.test(text))) return false;
  const names = [series.indicator, ...series.breakdown]
    .map(({ spellings }) => spellings)
    .join('\n');
  const services = previous.targets.flatMap(({ indicator, breakdown }) =>
    SERVICES.filter((one) => [indicator, ...breakdown].some((name) => name.includes(one))),
  );
  return services.length > 0 && !services.some((one) => names.includes(one));
}

/** Where one is treated. */
const SERVICES = ['门诊', '住院', '跨省', '异地'];
