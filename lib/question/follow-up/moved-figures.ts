import type { Resolution } from '@/lib/question/figures/target-request';
import { carriedTargets } from '@/lib/question/intent/follow-up';
import type { Draft } from '@/lib/question/intent/follow-up';
import type { IntentReading } from '@/lib/question/intent/intent-reading';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { moveTargets } from './move-targets';
import { withParent } from './with-parent';

/** 2024年这两个数分别是多少: the figures of the last two turns. */
const BOTH = /[这那]?(?:两|二)(?:个|项|者|样|组)/;

/** Several figures asked for again at another time or place keep their number: 收入和支出 → 去年呢. */
export function movedFigures({
  earlier,
  draft,
  reading,
  resolution,
  vocabulary,
}: {
  earlier: readonly Ask[];
  draft: Draft;
  reading: IntentReading;
  resolution: Resolution;
  vocabulary: Vocabulary;
}): Resolution {
  const previous = earlier.at(-1) as Ask; // asked only where there is one
  const before = BOTH.test(draft.text) ? carriedTargets(earlier) : previous.targets;
  if (before.length < 2) return resolution;
  const same = moveTargets({ targets: before, draft, reading, vocabulary });
  const targets = reading.operation === 'share' ? withParent(same, vocabulary) : same;
  const { confidence, named } = previous;
  return { ...resolution, targets, confidence, named, unexplained: [] };
}
