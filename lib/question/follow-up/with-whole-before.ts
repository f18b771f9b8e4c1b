import type { Ask, Target } from '@/lib/schema/reading';
import type { Draft } from '@/lib/question/intent/follow-up';
import type { IntentReading } from '@/lib/question/intent/intent-reading';
import { isPartOf } from './is-part-of';
import { moveTargets } from './move-targets';
import { seriesOf } from '@/lib/question/figures/series-of';
import type { Resolution } from '@/lib/question/figures/target-request';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/**
 * 医疗机构占多少 after 医药机构一共多少, and 那2024年底的零售药店呢 after that: a part named in a follow-up is held against the whole that
 * was asked about before, at the part's own time. What cannot be a part of it is left as it is.
 */
export function withWholeBefore({
  previous,
  draft,
  reading,
  resolution,
  plain,
  vocabulary,
}: {
  previous: Ask;
  draft: Draft;
  reading: IntentReading;
  resolution: Resolution;
  /** Reads the follow-up as one for the figure itself, which the table need not print a share of. */
  plain: () => Resolution;
  vocabulary: Vocabulary;
}): Resolution {
  if (reading.operation !== 'share') return resolution;
  const figure = plain();
  const isAsked = previous.operation === 'share' || isOfWhole(previous, draft);
  const whole = isAsked ? wholeOf(previous) : undefined;
  for (const found of whole ? [resolution, figure] : []) {
    const beside = besideWhole({ found, whole, draft, vocabulary });
    if (beside) return beside;
  }
  // A share that is printed of something else does not answer for what the words name better.
  return figure.named > resolution.named ? figure : resolution;
}

/** The one figure found, held against the whole at its own place and time; undefined where it is no part of it. */
function besideWhole({
  found,
  whole,
  draft,
  vocabulary,
}: {
  found: Resolution;
  whole: Target | undefined;
  draft: Draft;
  vocabulary: Vocabulary;
}): Resolution | undefined {
  const [part, ...others] = found.targets;
  if (!part || !whole || others.length > 0) return undefined;
  const [there] = moveTargets({
    targets: [whole],
    draft: { ...draft, areas: [part.area] },
    reading: FIGURE,
    vocabulary,
  });
  const isPart = there && isPartOf([there, part]) && areCountedAlike(there, part, vocabulary);
  return isPart ? { ...found, targets: [part, there] } : undefined;
}

/** 一共多少, 其中的: what stands beside another is no part of it, though it is counted in the same unit. */
const isOfWhole = (previous: Ask, { text }: Draft): boolean =>
  /一共|总|合计|全部|所有|共有|整个/.test(previous.text) ||
  text.includes('其中') ||
  (/收入/.test(previous.text) && /支出/.test(text));

const FIGURE: IntentReading = { intent: 'figure', wanted: 'number' };

/** What the turn before asked about: the whole of its share, else its one figure; of groups the table knows the whole itself. */
function wholeOf({ operation, targets }: Ask): Target | undefined {
  const [first, second] = targets;
  const whole = operation === 'share' ? second : targets.length === 1 ? first : undefined;
  return whole?.missing === '' ? whole : undefined;
}

/** Things of one kind are counted in one unit: no part of 13亿人 is in 家. */
function areCountedAlike(whole: Target, part: Target, vocabulary: Vocabulary): boolean {
  const [all, some] = [whole, part].map((target) =>
    seriesOf(target, vocabulary)?.cells.map(({ unit }) => unit.replace(/^[万亿]+/, '')),
  );
  const isOwn = whole.indicator !== part.indicator;
  return isOwn && some?.some((unit) => unit !== '%' && all?.includes(unit) === true) === true;
}
