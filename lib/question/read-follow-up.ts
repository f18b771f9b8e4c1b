import type { Ask } from '@/lib/schema/reading';
import { carriedTargets, carryContent, carryIntent } from './follow-up';
import type { Draft } from './follow-up';
import type { IntentReading } from './intent-reading';
import { resolveDraft, toAsk, topicOf } from './resolve-draft';
import type { Resolution } from './target-request';
import type { Token } from './tokenize-question';
import type { Vocabulary } from './vocabulary';

/** An ask that leans on the turns before it: its open slots filled from them, the changed one replaced. */
export function readFollowUp({
  draft,
  earlier,
  tokens,
  vocabulary,
}: {
  draft: Draft;
  earlier: readonly Ask[];
  tokens: readonly Token[];
  vocabulary: Vocabulary;
}): Ask {
  const previous = earlier.at(-1) as Ask; // asked only where there is one
  const reading = carryIntent({ draft, previous });
  const filled: Draft = {
    ...draft,
    areas: draft.areas.length > 0 ? draft.areas : previous.areas,
    times: timesOf({ draft, previous, reading }),
  };
  const hasOwnWords = draft.content.some(({ frame }) => !frame);
  const content = carryContent({ draft, previous });
  if (
    !hasOwnWords &&
    comparesBoth(reading) &&
    draft.times.length === 0 &&
    draft.areas.length === 0
  ) {
    const targets = carriedTargets(earlier);
    if (targets.length > 1) {
      const resolution: Resolution = {
        targets,
        confidence: 1,
        named: 1,
        loose: [],
        unexplained: [],
      };
      return toAsk({ draft: { ...filled, content }, resolution, reading, carried: true });
    }
  }
  const topicArea = draft.areas.length === 0 ? topicOf(previous) : '';
  const resolution = resolveDraft({
    draft: filled,
    content,
    tokens,
    topicArea,
    reading,
    vocabulary,
  });
  const kept =
    hasOwnWords || previous.targets.length < 2
      ? resolution
      : retimed({ previous, draft: filled, resolution });
  return toAsk({ draft: { ...filled, content }, resolution: kept, reading, carried: true });
}

/** 比2024年增长多少 keeps the year that was asked about: the one it names is what to compare with. */
function timesOf({
  draft,
  previous,
  reading,
}: {
  draft: Draft;
  previous: Ask;
  reading: IntentReading;
}): Ask['times'] {
  if (draft.times.length === 0) return previous.times;
  const isBase =
    reading.operation !== undefined &&
    draft.times.length === 1 &&
    /[比较与和同](?:前面的|上面的)?"?(?:\d{2,4}|[〇零一二三四五六七八九]{2,4}|前|去|上)/.test(
      draft.text,
    );
  return isBase ? [...previous.times, ...draft.times] : draft.times;
}

const comparesBoth = ({ intent, operation }: IntentReading): boolean =>
  intent === 'compare' || intent === 'rank' || operation === 'sum' || operation === 'ratio';

/** Several figures asked for again at another time or place keep their number: 收入和支出 → 去年呢. */
function retimed({
  previous,
  draft,
  resolution,
}: {
  previous: Ask;
  draft: Draft;
  resolution: Resolution;
}): Resolution {
  const sample = resolution.targets[0];
  if (!sample || draft.times.length > 1 || draft.areas.length > 1) return resolution;
  const targets = previous.targets.map((target) => ({
    ...target,
    period: sample.period,
    area: sample.area,
    missing: sample.missing,
    missingWords: sample.missingWords,
  }));
  return { ...resolution, targets };
}
