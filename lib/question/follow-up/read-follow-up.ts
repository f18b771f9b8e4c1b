import { resolveDraft, toAsk, topicOf } from '@/lib/question/figures/resolve-draft';
import type { Resolution } from '@/lib/question/figures/target-request';
import { asksForTable } from '@/lib/question/intent/asks-for-table';
import { carryContent, carryIntent } from '@/lib/question/intent/follow-up';
import type { Draft } from '@/lib/question/intent/follow-up';
import type { IntentReading } from '@/lib/question/intent/intent-reading';
import { listOrdinal } from '@/lib/question/intent/list-ordinal';
import type { Token } from '@/lib/question/tokens/token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask, Target } from '@/lib/schema/reading';
import { aboutTopic } from './about-topic';
import { carriedAreas } from './carried-areas';
import { carriedTimes } from './carried-times';
import { besideFigureBefore, figureBefore } from './figure-before';
import { keepMissing } from './keep-missing';
import { keptTargets } from './kept-targets';
import { movedFigures } from './moved-figures';
import { ofSameFigure } from './of-same-figure';
import { shareOfDifference } from './share-of-difference';
import { withWholeBefore } from './with-whole-before';

const LISTS: ReadonlySet<Ask['intent']> = new Set(['list', 'how', 'why', 'passage', 'define']);
/** Words that ask where it says so, and say nothing of what. */
const OF_SOURCE =
  /^(?:原文|原话|原句|出处|来源|依据|文件|文章|报告|公报|资料|材料|页|数据|写|表|表格|清单)$/;

const ownContent = ({ content, reading, text }: Draft): Draft['content'] =>
  reading.intent === 'provenance' || asksForTable(text)
    ? content.filter((word) => !OF_SOURCE.test(word.text))
    : content;

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
    times: carriedTimes({ draft, previous, reading }),
  };
  const content = keepMissing({
    content: carryContent({ draft: own, previous }),
    previous,
    vocabulary,
  });
  const namesNothing = !hasOwnWords(own) && draft.times.length + draft.areas.length === 0;
  const kept = namesNothing ? keptTargets({ earlier, reading, text: draft.text }) : [];
  if (kept.length > 0) {
    const resolution = { targets: kept, confidence: 1, named: 1, loose: [], unexplained: [] };
    return toAsk({ draft: { ...filled, content }, resolution, reading, carried: true });
  }
  const unanswerable = shareOfDifference({ draft: filled, reading });
  if (unanswerable) return unanswerable;
  const found = figuresOf({ own, filled, content, earlier, reading, tokens, vocabulary });
  const said = { draft: { ...filled, content }, carried: true };
  const held = besideFigureBefore({ before: against, resolution: found });
  return held
    ? toAsk({ ...said, resolution: held, reading: comparison(draft.reading) })
    : toAsk({ ...said, resolution: found, reading });
}

/** The figures of a follow-up: those it names itself as far as it does, else those before at another time or place. */
function figuresOf({
  own,
  filled,
  content,
  earlier,
  reading,
  tokens,
  vocabulary,
}: {
  /** What it says itself. */
  own: Draft;
  /** The same with the times and places before. */
  filled: Draft;
  /** The words to match: its own, then those before. */
  content: Draft['content'];
  earlier: readonly Ask[];
  reading: IntentReading;
  tokens: readonly Token[];
  vocabulary: Vocabulary;
}): Resolution {
  const previous = earlier.at(-1) as Ask; // asked only where there is one
  const topicArea = own.areas.length === 0 ? topicOf(previous) : '';
  const resolve = (words: Draft['content'], as: IntentReading): Resolution =>
    resolveDraft({ draft: filled, content: words, tokens, topicArea, reading: as, vocabulary });
  const resolution = aboutTopic({
    previous,
    own: own.content,
    resolution: resolve(content, reading),
    resolve: () =>
      resolve(
        content.map((word) => ({ ...word, frame: false })),
        reading,
      ),
    vocabulary,
  });
  if (!hasOwnWords(own))
    return movedFigures({ earlier, draft: filled, reading, resolution, vocabulary });
  const request = { times: filled.times, measure: reading.measure };
  return withWholeBefore({
    previous,
    draft: filled,
    reading,
    resolution: ofSameFigure({ previous, own, request, resolution, vocabulary }),
    plain: () => resolve(content, { intent: 'figure', wanted: 'number' }),
    vocabulary,
  });
}

const hasOwnWords = ({ content }: Draft): boolean => content.some(({ frame }) => !frame);

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

const isForTable = (text: string, previous: Ask): boolean =>
  asksForTable(text) && previous.targets.length > 0;

const comparison = ({ operation, premise, wanted }: IntentReading): IntentReading => ({
  intent: operation === 'sum' ? 'figure' : 'compare',
  wanted,
  operation: operation === 'ratio' || operation === 'sum' ? operation : 'difference',
  ...(premise !== undefined && { premise }),
});
