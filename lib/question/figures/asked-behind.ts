import type { IntentReading } from '@/lib/question/intent/intent-reading';
import type { Target } from '@/lib/schema/reading';
import { QUESTION_WORDS } from '@/lib/question/wording/question-words';
import { seriesOf } from './series-of';
import type { Resolution } from './target-request';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** One comma, nothing asked before it, and no list (各多少, 分别): what stands before only says of what is asked behind it. */
const TOPIC = new RegExp(
  `^(?![^,]*(?:${QUESTION_WORDS}|几|占|比))([^,]{6,}),([^,]*(?:多少|几|多大|占|哪)[^,]*)$`,
);
const LISTED = /各|分别|都是|以及|和|与|及/;

/**
 * What was found without the figure of the topic, where that is not what is asked: 某年联合办案,罚款总共多少 wants the fine, and is not
 * answered by how many cases there were where the fine is lacking, nor by what another unit counts.
 */
export function askedBehind({
  resolution,
  text,
  reading: { intent, operation, counts },
  vocabulary,
}: {
  resolution: Resolution;
  text: string;
  reading: Pick<IntentReading, 'intent' | 'operation' | 'counts'>;
  vocabulary: Vocabulary;
}): Resolution {
  const [, , behind] = TOPIC.exec(text.replace(/[?。!]+$/, '')) ?? [];
  if (intent !== 'figure' || operation === 'share') return resolution;
  if (behind === undefined || LISTED.test(behind)) return resolution;
  const { targets } = resolution;
  const lacking = targets.filter(
    ({ missing, missingWords }) =>
      missing === 'breakdown' && missingWords.some((word) => behind.includes(word)),
  );
  if (lacking.length > 0) return { ...resolution, targets: lacking };
  const counted = countedOnly({ targets, counts, vocabulary });
  return counted ? { ...resolution, targets: [counted] } : resolution;
}

/** The second of two figures, where it alone is counted in the unit asked for. */
function countedOnly({
  targets: [first, second, ...others],
  counts,
  vocabulary,
}: {
  targets: readonly Target[];
  counts: string | undefined;
  vocabulary: Vocabulary;
}): Target | undefined {
  if (counts === undefined || !first || !second || others.length > 0) return undefined;
  const isCounted = (target: Target): boolean =>
    seriesOf(target, vocabulary)?.cells.some(({ unit }) => unit.endsWith(counts)) === true;
  return !isCounted(first) && isCounted(second) ? second : undefined;
}
