import type { Ask, ContentWord, Reading, Target } from '@/lib/schema/reading';
import { readStated } from './read-stated';
import { conjoinedVariants } from './conjoined';
import { shareVariants } from './share-variants';
import { correctMisprints } from './correct-misprints';
import { carriedTargets, carryContent, carryIntent, isElliptical } from './follow-up';
import type { Draft } from './follow-up';
import { balanceOf, expandAbbreviations } from './expand-abbreviations';
import { languageOf, translateEnglish } from './english';
import { dividendOf, divisorOf } from './per-head-targets';
import { normalizeQuestion } from './normalize-question';
import { readDecline } from './read-decline';
import { readIntent } from './read-intent';
import type { IntentReading } from './read-intent';
import { resolveTargets } from './resolve-targets';
import type { Resolution } from './resolve-targets';
import { splitAsks } from './split-asks';
import { contentOf, tokenizeQuestion } from './tokenize-question';
import type { Token } from './tokenize-question';
import type { Vocabulary } from './vocabulary';
import { withStated } from './with-stated';
import { writeOutYears } from './write-out-years';

/** Earlier turns further back than this are not looked at. */
const MAX_EARLIER = 8;

/**
 * What a question asks, given the turns before it: several asks where it holds several, each with its intent and its
 * slots, what the table has for them, and the words that nothing accounts for. Same input, same reading.
 * @param today ISO date that 去年 and the like count from.
 */
export function understand({
  question,
  earlier = [],
  vocabulary,
  today,
}: {
  question: string;
  earlier?: readonly string[];
  vocabulary: Vocabulary;
  today: string;
}): Reading {
  const context: Ask[] = [];
  for (const turn of earlier.slice(-MAX_EARLIER)) {
    const { asks } = readTurn({ question: turn, context, vocabulary, today });
    context.push(...asks.filter(({ intent }) => intent !== 'decline'));
  }
  return readTurn({ question, context, vocabulary, today });
}

type TurnInput = {
  question: string;
  context: readonly Ask[];
  vocabulary: Vocabulary;
  today: string;
};

function readTurn({ question, context, vocabulary, today }: TurnInput): Reading {
  const normalised = normalizeQuestion(question);
  const language = languageOf(normalised);
  const plain = expandAbbreviations(language === 'en' ? translateEnglish(normalised) : normalised);
  const chinese = writeOutYears(plain, Number(today.slice(0, 4)));
  const decline = readDecline(normalised) ?? readDecline(chinese);
  if (decline) return { language, asks: [{ ...emptyAsk(chinese), intent: 'decline', decline }] };
  const asks: Ask[] = [];
  for (const text of splitAsks(correctMisprints(chinese, vocabulary))) {
    asks.push(
      readAsk({
        text,
        earlier: [...context, ...asks],
        isContinued: asks.length > 0,
        vocabulary,
        today,
      }),
    );
  }
  return { language, asks: asks.length > 0 ? asks : [emptyAsk(chinese)] };
}

const emptyAsk = (text: string): Ask => ({
  text,
  intent: 'passage',
  wanted: 'any',
  targets: [],
  areas: [],
  times: [],
  stated: [],
  content: [],
  unexplained: [],
  confidence: 0,
  named: 0,
  carried: false,
});

type AskInput = {
  text: string;
  earlier: readonly Ask[];
  isContinued: boolean;
  vocabulary: Vocabulary;
  today: string;
};

/** An ask as it is worded; a surplus that the table does not state, as income less expenditure. */
function readAsk(input: AskInput): Ask {
  const ask = withStated(withDivisor(readPlainAsk(input), input.vocabulary), input.vocabulary);
  const balanced = balanceOf(input.text);
  if (balanced === undefined || (isStated(ask) && !/收支|收入减/.test(input.text))) return ask;
  const computed = readPlainAsk({ ...input, text: balanced });
  return computed.targets.length === 2 && computed.targets.every(({ missing }) => missing === '')
    ? computed
    : ask;
}

/** 人均 and 次均 that the table does not state: the figure and what it is divided by. */
function withDivisor(ask: Ask, vocabulary: Vocabulary): Ask {
  const [target, ...others] = ask.targets;
  const isNamed = target !== undefined && /人均|次均|平均|每/.test(target.indicator);
  if (
    ask.operation !== 'per_head' ||
    !target ||
    others.length > 0 ||
    isNamed ||
    target.missing !== ''
  )
    return ask;
  const dividend = dividendOf({ target, text: ask.text, vocabulary });
  if (dividend) return { ...ask, targets: [dividend, target] };
  const divisor = divisorOf({ target, text: ask.text, vocabulary });
  return divisor ? { ...ask, targets: [target, divisor] } : ask;
}

const isStated = ({ targets, confidence, unexplained }: Ask): boolean =>
  targets.length > 0 &&
  targets.every(({ missing }) => missing === '') &&
  confidence >= 0.7 &&
  unexplained.length === 0;

function readPlainAsk({ text, earlier, isContinued, vocabulary, today }: AskInput): Ask {
  const tokens = tokenizeQuestion({ text, vocabulary, thisYear: Number(today.slice(0, 4)) });
  const draft: Draft = {
    text,
    reading: readIntent(text),
    content: contentOf(tokens, vocabulary),
    areas: areasOf(tokens),
    times: tokens.flatMap(({ time }) => (time ? [time] : [])),
  };
  const own = resolve({
    draft,
    content: draft.content,
    tokens,
    topicArea: '',
    reading: draft.reading,
    vocabulary,
  });
  const previous = earlier.at(-1);
  if (
    previous &&
    isElliptical({ draft, namesIndicator: namesIndicator(own, vocabulary, draft.content) })
  ) {
    return readFollowUp({ draft, earlier, tokens, vocabulary });
  }
  const topicArea = previous && draft.areas.length === 0 ? topicOf(previous) : '';
  const times = isContinued && draft.times.length === 0 ? (previous?.times ?? []) : draft.times;
  if (topicArea === '' && times === draft.times)
    return toAsk({ draft, resolution: own, reading: draft.reading, carried: false });
  const placed = { ...draft, times };
  const resolution = resolve({
    draft: placed,
    content: draft.content,
    tokens,
    topicArea,
    reading: draft.reading,
    vocabulary,
  });
  return toAsk({ draft: placed, resolution, reading: draft.reading, carried: true });
}

function readFollowUp({
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
  const resolution = resolve({ draft: filled, content, tokens, topicArea, reading, vocabulary });
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

const topicOf = ({ targets, areas }: Ask): string => areas.at(-1) ?? targets.at(-1)?.area ?? '';

function areasOf(tokens: readonly Token[]): string[] {
  return [...new Set(tokens.flatMap(({ area }) => (area === undefined ? [] : [area])))];
}

/** Whether the words name what is measured, and not only for whom, where or when. */
function namesIndicator(
  { targets }: Resolution,
  vocabulary: Vocabulary,
  content: readonly ContentWord[],
): boolean {
  const target = targets[0];
  const label =
    target &&
    vocabulary.series.find(({ indicator }) => indicator.name === target.indicator)?.indicator;
  if (!label) return false;
  const asked = content.flatMap(({ means }) => means).join('\n');
  const total = label.words.reduce((sum, { weight }) => sum + weight, 0);
  const hit = label.words.reduce(
    (sum, { text, weight }) => sum + (asked.includes(text) ? weight : 0),
    0,
  );
  return hit >= total * 0.5;
}

function resolve({
  draft,
  content,
  tokens,
  topicArea,
  reading,
  vocabulary,
}: {
  draft: Draft;
  content: readonly ContentWord[];
  tokens: readonly Token[];
  topicArea: string;
  reading: IntentReading;
  vocabulary: Vocabulary;
}): Resolution {
  const isShare = reading.operation === 'share';
  return resolveTargets({
    content,
    variants: isShare
      ? shareVariants(tokens)
      : conjoinedVariants({ tokens, vocabulary, operation: reading.operation }),
    areas: draft.areas,
    topicArea,
    times: draft.times,
    measure: reading.measure,
    mustSplit: isShare,
    single:
      reading.intent !== 'series' &&
      reading.intent !== 'rank' &&
      reading.operation !== 'average_growth',
    vocabulary,
  });
}

function toAsk({
  draft,
  resolution,
  reading,
  carried,
}: {
  draft: Draft;
  resolution: Resolution;
  reading: IntentReading;
  carried: boolean;
}): Ask {
  const { targets, confidence, named, unexplained } = resolution;
  return {
    ...reading,
    text: draft.text,
    targets,
    areas: [...draft.areas],
    times: [...draft.times],
    stated: readStated(draft.text),
    content: [...draft.content],
    unexplained: unexplained.map(({ text }) => text),
    confidence,
    named,
    carried,
  };
}
