import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { continues } from './continue-series';
import type { SentenceMatch } from './sentence-match';

/** Questions that a series of sentences answers whole: 第一个亮点…第二个亮点… */
const SERIAL: readonly Ask['intent'][] = ['list', 'why', 'how'];
/** A word of so much weight tells which one of a series is asked of. */
const TELLING = 0.4;

/** The other sentences of the series that the best one stands in, where the question is for all of them. */
export function seriesAsked({
  ask,
  best,
  ranked,
}: {
  ask: Pick<Ask, 'intent' | 'content'>;
  best: SentenceMatch;
  ranked: readonly SentenceMatch[];
}): SentenceMatch[] {
  if (!SERIAL.includes(ask.intent)) return [];
  const others = continues({ best, ranked });
  return ask.intent !== 'list' && asksOfOne({ ask, best, others }) ? [] : others;
}

/** 为什么不限制组织架构 asks of the one that speaks of it, 第三,在组织架构方面…, and of no other. */
const asksOfOne = ({
  ask,
  best,
  others,
}: {
  ask: Pick<Ask, 'content'>;
  best: SentenceMatch;
  others: readonly SentenceMatch[];
}): boolean =>
  ask.content.some(
    ({ frame, weight, text }) =>
      !frame &&
      weight >= TELLING &&
      fold(best.text).includes(text) &&
      !others.some((other) => fold(other.text).includes(text)),
  );
