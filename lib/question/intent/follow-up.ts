import type { Ask, ContentWord } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { couldAskFigure } from './could-ask-figure';
import type { IntentReading } from './intent-reading';

/** One ask as its own words say it, before the turns before it are looked at. */
export type Draft = {
  text: string;
  reading: IntentReading;
  content: readonly ContentWord[];
  areas: readonly string[];
  times: Ask['times'];
};

const OPENS_ELLIPSIS = /^(?:那|那么|其中|再|还有|换成|换|如果是|要是|同样|另外)/;
const ENDS_ELLIPSIS = /呢$/;
const POINTS_BACK =
  /(?:两者|二者|两个|两项|两地|两年|这个|这些|那个|该|它|其|上述|上面|前面|刚才|以上|前者|后者|这|此)/;
/** What was just asked counts more than what is carried over. */
const OWN_WEIGHT = 3;
/** 支出, 参保率: a name this short says what takes the place of another, and no year or place of its own. */
const BARE_NAME = 5;
const CARRIED_WEIGHT = 0.5;

const named = (content: readonly ContentWord[]): ContentWord[] =>
  content.filter(({ frame }) => !frame);

/** Whether an ask leans on the turns before it: it names nothing of its own, or is worded as an addition. */
export function isElliptical({
  draft,
  namesIndicator,
}: {
  draft: Draft;
  namesIndicator: boolean;
}): boolean {
  const { text, content } = draft;
  if (named(content).length === 0) return true;
  if (OPENS_ELLIPSIS.test(text) || ENDS_ELLIPSIS.test(text)) return true;
  if (text.length <= BARE_NAME && draft.times.length + draft.areas.length === 0) return true;
  return !namesIndicator && (POINTS_BACK.test(text) || text.length <= 14);
}

/** The words to match when `draft` leans on `previous`: its own first, then what was asked before. */
export function carryContent({ draft, previous }: { draft: Draft; previous: Ask }): ContentWord[] {
  const own = named(draft.content).map((word) => ({ ...word, weight: word.weight * OWN_WEIGHT }));
  const seen = new Set(own.map(({ text }) => text));
  const names = previous.targets.flatMap(({ indicator, breakdown }) => [indicator, ...breakdown]);
  const telling = previous.content.filter(({ frame }) => !frame);
  // 国家医保局什么时候成立的 → 出处呢: everyday words are all that it said.
  const said = telling.length + own.length === 0 ? previous.content : telling;
  const carried = [...said, ...names.map(asWord)]
    .filter(({ text }) => !seen.has(text) && seen.add(text) && !isReplaced(text, own))
    .map((word) => ({ ...word, weight: word.weight * CARRIED_WEIGHT, frame: own.length > 0 }));
  return [...own, ...carried];
}

/** 第三批 takes the place of 第二批: the same kind of thing, counted through. */
const ORDINAL = /^第[\d一二三四五六七八九十百]+(\p{Script=Han}{1,2})$/u;
const isReplaced = (text: string, own: readonly ContentWord[]): boolean => {
  const kind = ORDINAL.exec(text)?.[1];
  return kind !== undefined && own.some((word) => ORDINAL.exec(word.text)?.[1] === kind);
};

const asWord = (name: string): ContentWord => ({
  text: name,
  means: [fold(name)],
  weight: 0.6,
  frame: true,
});

/** Whether a wording only asks for the figure, as any question for one does. */
const saysNothing = ({ intent, operation, measure }: IntentReading): boolean =>
  intent === 'passage' || (intent === 'figure' && operation === undefined && measure === undefined);

/** What is wanted: the draft's own wish where it says one, else that of the turn before. */
export function carryIntent({ draft, previous }: { draft: Draft; previous: Ask }): IntentReading {
  const { reading } = draft;
  // 这是哪家写的 is about the sentence that answered before.
  if (reading.intent === 'provenance') return { ...reading, wanted: previous.wanted };
  // 全国23年多少 after 什么是在职退休比 asks for the figure, not for the definition again.
  if (reading.wanted === 'number' && !couldAskFigure(previous.intent)) return reading;
  if (!saysNothing(reading) || previous.intent === 'provenance') return reading;
  const { intent, operation, measure, direction, wanted } = previous;
  return {
    ...reading,
    intent: intent === 'decline' ? reading.intent : intent,
    wanted: reading.wanted === 'any' ? wanted : reading.wanted,
    ...(operation !== undefined && { operation }),
    ...(measure !== undefined && { measure }),
    ...(direction !== undefined && { direction }),
  };
}

/** The figures that 两者 or 差多少 speaks of: those of the last turn, or of the last two. */
export function carriedTargets(earlier: readonly Ask[]): Ask['targets'] {
  const last = earlier.at(-1)?.targets ?? [];
  if (last.length > 1) return last;
  const before = earlier.at(-2)?.targets ?? [];
  return [...before, ...last].slice(-2);
}
