import type { Ask } from '@/lib/schema/reading';
import { aboutTopic } from './about-topic';
import { carriedTargets, carryContent, carryIntent } from '@/lib/question/intent/follow-up';
import type { Draft } from '@/lib/question/intent/follow-up';
import type { IntentReading } from '@/lib/question/intent/intent-reading';
import { asksForTable } from '@/lib/question/intent/asks-for-table';
import { isHeldAgainst } from '@/lib/question/intent/is-held-against';
import { keepMissing } from './keep-missing';
import { carriedAreas } from './carried-areas';
import { keptTargets } from './kept-targets';
import { listOrdinal } from '@/lib/question/intent/list-ordinal';
import { moveTargets } from './move-targets';
import { ofSameFigure } from './of-same-figure';
import { couldAskFigure } from '@/lib/question/intent/could-ask-figure';
import { resolveDraft, toAsk, topicOf } from '@/lib/question/figures/resolve-draft';
import { keyOfTarget } from '@/lib/question/figures/target-request';
import type { Resolution } from '@/lib/question/figures/target-request';
import type { Token } from '@/lib/question/tokens/token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { withParent } from './with-parent';
import { withWholeBefore } from './with-whole-before';

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
  const against = figureBefore(draft, previous);
  const reading = readingOf({ draft, previous, against });
  const own = { ...draft, content: ownContent(draft) };
  const filled: Draft = {
    ...own,
    areas: draft.areas.length > 0 ? draft.areas : carriedAreas(previous),
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
  const resolveAs = (words: Draft['content'], as: IntentReading): Resolution =>
    resolveDraft({ draft: filled, content: words, tokens, topicArea, reading: as, vocabulary });
  const resolve = (words: Draft['content']): Resolution => resolveAs(words, reading);
  const resolution = aboutTopic({
    previous,
    resolution: resolve(content),
    resolve: () => resolve(content.map((word) => ({ ...word, frame: false }))),
    vocabulary,
  });
  const found = hasOwnWords
    ? withWholeBefore({
        previous,
        draft: filled,
        reading,
        resolution: ofSameFigure({
          previous,
          own,
          request: { times: filled.times, measure: reading.measure },
          resolution,
          vocabulary,
        }),
        plain: () => resolveAs(content, { intent: 'figure', wanted: 'number' }),
        vocabulary,
      })
    : moved({ earlier, draft: filled, reading, resolution, vocabulary });
  const said = { draft: { ...filled, content }, carried: true };
  const held = heldAgainst({ before: against, resolution: found });
  return held
    ? toAsk({ ...said, resolution: held, reading: comparison(draft.reading) })
    : toAsk({ ...said, resolution: found, reading });
}

function readingOf({
  draft,
  previous,
  against,
}: {
  draft: Draft;
  previous: Ask;
  against: Target | undefined;
}): IntentReading {
  if (isForTable(draft.text, previous)) return { ...draft.reading, intent: 'figure' };
  return against
    ? { intent: 'figure', wanted: draft.reading.wanted }
    : carryIntent({ draft, previous });
}

type Target = Ask['targets'][number];

/** The one figure of the turn before, where 和全国比呢 holds it against another. */
function figureBefore({ text, reading }: Draft, previous: Ask): Target | undefined {
  const [before, ...others] = previous.targets;
  const isOne = before !== undefined && before.missing === '' && others.length === 0;
  const isPlain = reading.operation === undefined || COMPARES.has(reading.operation);
  return isOne && isPlain && couldAskFigure(previous.intent) && isHeldAgainst(text)
    ? before
    : undefined;
}

const COMPARES: ReadonlySet<string> = new Set(['difference', 'ratio']);

const comparison = ({ operation, premise, wanted }: IntentReading): IntentReading => ({
  intent: 'compare',
  wanted,
  operation: operation === 'ratio' ? operation : 'difference',
  ...(premise !== undefined && { premise }),
});

/** The figure before beside the one found; undefined where that is the same again. */
function heldAgainst({
  before,
  resolution,
}: {
  before: Target | undefined;
  resolution: Resolution;
}): Resolution | undefined {
  if (!before) return undefined;
  const others = resolution.targets.filter((target) => keyOfTarget(target) !== keyOfTarget(before));
  return others.length > 0 ? { ...resolution, targets: [before, ...others] } : undefined;
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

/** 2024年这两个数分别是多少: the figures of the last two turns. */
const BOTH = /[这那]?(?:两|二)(?:个|项|者|样|组)/;

/** Several figures asked for again at another time or place keep their number: 收入和支出 → 去年呢. */
function moved({
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
