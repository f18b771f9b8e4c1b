import type { Ask } from '@/lib/schema/reading';
import { carryContent, carryIntent } from './follow-up';
import type { Draft } from './follow-up';
import type { IntentReading } from './intent-reading';
import { asksForTable } from './asks-for-table';
import { keepMissing } from './keep-missing';
import { keptTargets } from './kept-targets';
import { listOrdinal } from './list-ordinal';
import { moveTargets } from './move-targets';
import { ofSameFigure } from './of-same-figure';
import { resolveDraft, toAsk, topicOf } from './resolve-draft';
import type { Resolution } from './target-request';
import type { Token } from './token';
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
  const nth = listOrdinal(draft.text);
  if (nth !== undefined && LISTS.has(previous.intent)) return { ...previous, ordinal: nth };
  const reading = isForTable(draft.text, previous)
    ? { ...draft.reading, intent: 'figure' as const }
    : carryIntent({ draft, previous });
  const own = { ...draft, content: ownContent(draft) };
  const filled: Draft = {
    ...own,
    areas: draft.areas.length > 0 ? draft.areas : previous.areas,
    times: timesOf({ draft, previous, reading }),
  };
  const hasOwnWords = own.content.some(({ frame }) => !frame);
  const content = keepMissing({
    content: carryContent({ draft: own, previous }),
    previous,
    vocabulary,
  });
  const namesNothing = !hasOwnWords && draft.times.length + draft.areas.length === 0;
  const kept = namesNothing ? keptTargets({ earlier, reading, text: draft.text }) : [];
  if (kept.length > 0) {
    const resolution = { targets: kept, confidence: 1, named: 1, loose: [], unexplained: [] };
    return toAsk({ draft: { ...filled, content }, resolution, reading, carried: true });
  }
  const unanswerable = shareOfDifference({ draft: filled, reading });
  if (unanswerable) return unanswerable;
  const topicArea = draft.areas.length === 0 ? topicOf(previous) : '';
  const resolution = resolveDraft({
    draft: filled,
    content,
    tokens,
    topicArea,
    reading,
    vocabulary,
  });
  const found = hasOwnWords
    ? ofSameFigure({ previous, own, resolution, vocabulary })
    : moved({ previous, draft: filled, reading, resolution, vocabulary });
  return toAsk({ draft: { ...filled, content }, resolution: found, reading, carried: true });
}

const DIFFERENCE = /差额|差值|差距|相差的/;

/** No tool takes the share of what a calculation found: no other figure is passed off as it. */
function shareOfDifference({
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
const LISTS: ReadonlySet<Ask['intent']> = new Set(['list', 'how', 'why', 'passage', 'define']);
/** Words that ask where it says so, and say nothing of what. */
const OF_SOURCE =
  /^(?:原文|原话|原句|出处|来源|依据|文件|文章|报告|公报|资料|材料|页|数据|写|表|表格|清单)$/;

const ownContent = ({ content, reading, text }: Draft): Draft['content'] =>
  reading.intent === 'provenance' || asksForTable(text)
    ? content.filter((word) => !OF_SOURCE.test(word.text))
    : content;

const isForTable = (text: string, previous: Ask): boolean =>
  asksForTable(text) && previous.targets.length > 0;

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

/** Several figures asked for again at another time or place keep their number: 收入和支出 → 去年呢. */
function moved({
  previous,
  draft,
  reading,
  resolution,
  vocabulary,
}: {
  previous: Ask;
  draft: Draft;
  reading: IntentReading;
  resolution: Resolution;
  vocabulary: Vocabulary;
}): Resolution {
  if (previous.targets.length < 2) return resolution;
  const targets = moveTargets({ targets: previous.targets, draft, reading, vocabulary });
  const { confidence, named } = previous;
  return { ...resolution, targets, confidence, named, unexplained: [] };
}
