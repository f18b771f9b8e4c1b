import type { Draft } from '@/lib/question/intent/follow-up';
import type { IntentReading } from '@/lib/question/intent/intent-reading';
import type { Ask } from '@/lib/schema/reading';

/** The times of a follow-up: its own, else those before. 比2024年增长多少 keeps the year that was asked about: the one it names is what to compare with. */
export function carriedTimes({
  draft,
  previous,
  reading,
}: {
  draft: Draft;
  previous: Ask;
  reading: IntentReading;
}): Ask['times'] {
  if (draft.times.length === 0) return previous.times;
  const [only, ...more] = draft.times;
  const asked = previous.times[0];
  // After a question about 2025, 去年呢 is the year before it, and not the same year again.
  const isSameAgain =
    only?.kind === 'year' &&
    asked?.kind === 'year' &&
    more.length === 0 &&
    only.from === asked.from;
  if (isSameAgain && /^(?:去|上)/.test(only.text))
    return [{ ...only, from: only.from - 1, to: only.to - 1 }];
  const isBase =
    reading.operation !== undefined &&
    draft.times.length === 1 &&
    /[比较与和同](?:前面的|上面的)?"?(?:\d{2,4}|[〇零一二三四五六七八九]{2,4}|前|去|上)/.test(
      draft.text,
    );
  return isBase ? [...previous.times, ...draft.times] : draft.times;
}
