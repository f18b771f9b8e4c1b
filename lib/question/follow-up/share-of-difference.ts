import { toAsk } from '@/lib/question/figures/resolve-draft';
import type { Resolution } from '@/lib/question/figures/target-request';
import type { Draft } from '@/lib/question/intent/follow-up';
import type { IntentReading } from '@/lib/question/intent/intent-reading';
import type { Ask } from '@/lib/schema/reading';

const DIFFERENCE = /差额|差值|差距|相差的/;

/** No tool takes the share of what a calculation found: no other figure is passed off as it. */
export function shareOfDifference({
  draft,
  reading,
}: {
  draft: Draft;
  reading: IntentReading;
}): Ask | undefined {
  if (reading.operation !== 'share' || !DIFFERENCE.test(draft.text)) return undefined;
  const word = { text: '差额占比', means: ['差额占比'], weight: 1, frame: false };
  const resolution: Resolution = {
    targets: [],
    confidence: 0,
    named: 0,
    loose: [],
    unexplained: [word],
  };
  return toAsk({ draft: { ...draft, content: [word] }, resolution, reading, carried: true });
}
