import type { Ask } from '@/lib/schema/reading';
import type { Draft } from './follow-up';
import type { Resolution } from './target-request';
import type { Vocabulary } from './vocabulary';

/** What narrows a figure to a scheme, a fund, a group or a level. */
const GENERAL: ReadonlySet<string | undefined> = new Set(['scheme', 'fund', 'person', 'level']);

/** 退休的呢 asks for the same figure of 退休; where the table has none, another figure of 退休 is no answer. */
export function ofSameFigure({
  previous,
  own,
  resolution,
  vocabulary,
}: {
  previous: Ask;
  own: Draft;
  resolution: Resolution;
  vocabulary: Vocabulary;
}): Resolution {
  const [before, ...others] = previous.targets;
  const words = own.content.filter(({ frame }) => !frame);
  const onlyNarrows = words.every(({ text, means }) =>
    [text, ...means].some((word) => GENERAL.has(vocabulary.breakdownWords.get(word))),
  );
  const isSame = resolution.targets.every(({ indicator }) => indicator === before?.indicator);
  if (!before || others.length > 0 || !onlyNarrows || isSame) return resolution;
  const missingWords = words.map(({ text }) => text);
  return {
    ...resolution,
    targets: [{ ...before, missing: 'breakdown', missingWords, unasked: [] }],
    unexplained: [],
    confidence: 1,
    named: 1,
  };
}
