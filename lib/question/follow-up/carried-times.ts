import type { Draft } from '@/lib/question/intent/follow-up';
import type { IntentReading } from '@/lib/question/intent/intent-reading';
import type { Ask } from '@/lib/schema/reading';

type Said = { draft: Draft; previous: Ask; reading: IntentReading };

/** 现在呢 after a question about 2018: what there is now. */
const NOW = /现在|如今|目前|眼下|现今|至今|到今天/;
const UNTIL = /^(?:那么?|后来)?[到至]了?(?:19|20)?\d{2}年/;
const BASE = /[比较与和同](?:前面的|上面的)?"?(?:\d{2,4}|[〇零一二三四五六七八九]{2,4}|前|去|上)/;

/** The times of a follow-up: its own, else those before. 比2024年增长多少 keeps the year that was asked about: the one it names is what to compare with. */
export function carriedTimes(said: Said): Ask['times'] {
  const { draft, previous } = said;
  const [only, ...more] = draft.times;
  if (!only) return NOW.test(draft.text) ? [] : previous.times;
  if (more.length > 0) return draft.times;
  // After a question about 2025, 去年呢 is the year before it, and not the same year again.
  if (isSameAgain(said) && /^(?:去|上)/.test(only.text))
    return [{ ...only, from: only.from - 1, to: only.to - 1 }];
  return isBesideBefore(said) ? [...previous.times, ...draft.times] : draft.times;
}

function isSameAgain({ draft, previous }: Said): boolean {
  const [own, before] = [draft.times[0], previous.times[0]];
  return own?.kind === 'year' && before?.kind === 'year' && own.from === before.from;
}

/** 比2024年增长多少, and 2000年多少 → 到2023年增加了多少: from the year that was asked about to this one. */
function isBesideBefore({ draft, previous, reading }: Said): boolean {
  if (reading.operation === undefined) return false;
  const [own, before] = [draft.times[0], previous.times[0]];
  const isUntil =
    UNTIL.test(draft.text) &&
    previous.times.length === 1 &&
    before?.kind === 'year' &&
    before.from < (own?.from ?? 0);
  return isUntil || BASE.test(draft.text);
}
