import type { Ask } from '@/lib/schema/reading';
import { askedUnit } from '@/lib/question/intent/asked-unit';
import { narrowToUnit } from '@/lib/question/figures/narrow-to-unit';
import { balanceOf } from '@/lib/question/wording/balance-of';
import { leftOverOf } from '@/lib/question/wording/left-over-of';
import { surplusRateOf } from '@/lib/question/wording/surplus-rate-of';
import { areasOf } from '@/lib/question/tokens/areas-of';
import { asClause, withUnmetBefore } from '@/lib/question/follow-up/as-clause';
import { completeEllipsis } from '@/lib/question/follow-up/complete-ellipsis';
import { inAskedUnit } from '@/lib/question/figures/in-asked-unit';
import { inOwnStatement } from '@/lib/question/figures/in-own-statement';
import { doubtBareName } from '@/lib/question/figures/doubt-bare-name';
import { isElliptical } from '@/lib/question/intent/follow-up';
import type { Draft } from '@/lib/question/intent/follow-up';
import { readFollowUp } from '@/lib/question/follow-up/read-follow-up';
import { readOwnCase } from '@/lib/question/intent/read-own-case';
import { namesIndicator } from '@/lib/question/figures/names-indicator';
import { isPassing } from '@/lib/question/intent/is-passing';
import { readIntent } from '@/lib/question/intent/read-intent';
import { isOfFlows, readPace } from '@/lib/question/figures/read-pace';
import { resolveDraft, toAsk, topicOf } from '@/lib/question/figures/resolve-draft';
import { splitFused, weighListed } from '@/lib/question/tokens/split-fused';
import { relativeYear } from '@/lib/question/time/relative-year';
import { requirePlaces } from '@/lib/question/figures/require-places';
import { requireWords } from '@/lib/question/figures/require-words';
import { contentOf, tokenizeQuestion } from '@/lib/question/tokens/tokenize-question';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { withBase } from '@/lib/question/figures/with-base';
import { withFramedSpans } from '@/lib/question/tokens/framed-spans';
import { withDivisor } from '@/lib/question/figures/with-divisor';
import { withOwnCase } from '@/lib/question/figures/with-own-case';
import { withHeadWhole } from '@/lib/question/figures/with-head-whole';
import { withPart } from '@/lib/question/figures/with-part';
import { withRatio } from '@/lib/question/figures/with-ratio';
import { withWhole } from '@/lib/question/figures/with-whole';
import { withNearWords } from '@/lib/question/figures/with-near-words';
import { withStated } from '@/lib/question/figures/with-stated';
import { withStatedUnits } from '@/lib/question/figures/with-stated-units';

/** One ask of a question, and what was asked before it. */
export type AskInput = {
  text: string;
  earlier: readonly Ask[];
  isContinued: boolean;
  /** Whether it is but a clause of a sentence that asks something before it: of the same place. */
  isClause?: boolean;
  vocabulary: Vocabulary;
  today: string;
};

/** An ask as it is worded; a surplus that the table does not state, as income less expenditure. */
export function readAsk(asked: AskInput): Ask {
  const { vocabulary, earlier } = asked;
  const previous = earlier.at(-1);
  const said = relativeYear({ text: asked.text, previous });
  const text = completeEllipsis({ text: said, previous, before: earlier.at(-2) });
  const input = { ...asked, text };
  const cased = readCase(input);
  if (cased) return cased;
  const first = readInUnit(input);
  const worded = isStated(first) ? first : (readNear(input, first) ?? first);
  const plain = isStated(worded) ? worded : inOwnStatement(worded, vocabulary);
  const thisYear = Number(input.today.slice(0, 4));
  const ratio = withRatio(withDivisor(doubtBareName(plain), vocabulary), vocabulary);
  const found = requirePlaces(requireWords(ratio, { thisYear, vocabulary }), vocabulary);
  const stated = withStated(withWhole(withBase(found, vocabulary), vocabulary), vocabulary);
  const ask = withHeadWhole(stated, (head) => readPlainAsk({ ...input, text: head }));
  return isStated(ask)
    ? (readBalance(input, ask) ?? ask)
    : (readPaced(input) ??
        readSurplusRate(input, ask) ??
        readLeftOver(input, ask) ??
        readBalance(input, ask) ??
        ask);
}

/** An ask whose figures have the unit that is asked for, or those of the numbers that it states. */
const readInUnit = (input: AskInput): Ask =>
  withStatedUnits({
    ask: inAskedUnit({
      ask: withPart(readPlainAsk(input), input.vocabulary),
      vocabulary: input.vocabulary,
      read: (narrow) => readPlainAsk({ ...input, vocabulary: narrow }),
    }),
    vocabulary: input.vocabulary,
    read: (again) => readPlainAsk({ ...input, ...again }),
  });

/** What a figure is called that people have another word for. */
const readNear = (input: AskInput, ask: Ask): Ask | undefined =>
  withNearWords({
    ask,
    vocabulary: input.vocabulary,
    read: (text) => {
      const unit = askedUnit(ask.text);
      const vocabulary = unit ? narrowToUnit(input.vocabulary, unit) : input.vocabulary;
      const again = readInUnit({ ...input, text, vocabulary });
      return isStated(again) ? again : undefined;
    },
  });

/** What a printed rule comes to for the sum that the question tells. */
function readCase(input: AskInput): Ask | undefined {
  const own = readOwnCase(input.text);
  const asks = own?.rests.map((text) => readInUnit({ ...input, text })) ?? [];
  const ask = asks.find(isStated);
  return own && ask && withOwnCase({ own, ask, vocabulary: input.vocabulary });
}

/** A surplus that the table does not state, as income less expenditure. */
function readBalance(input: AskInput, ask: Ask): Ask | undefined {
  const balanced = balanceOf(input.text);
  const isOwn =
    isStated(ask) && !/收支|收入减/.test(input.text) && !isOfOtherFund(ask, input.earlier.at(-1));
  return balanced === undefined || isOwn ? undefined : readTwo(input, ask, balanced);
}

/** 结余率 that the table does not state, from income and expenditure. */
function readSurplusRate(input: AskInput, ask: Ask): Ask | undefined {
  const rated = surplusRateOf(input.text);
  const two = rated === undefined ? undefined : readTwo(input, ask, rated);
  return two && isStated(two) ? { ...two, operation: 'surplus_rate' } : undefined;
}

/** What is left of one figure without another, called by a name that the table does not have. */
function readLeftOver(input: AskInput, ask: Ask): Ask | undefined {
  const worded = leftOverOf(input.text);
  const two = worded === undefined ? undefined : readTwo(input, ask, worded);
  return two && isStated(two) && two.operation === 'difference' ? two : undefined;
}

/** An ask in other words, of the fund and year spoken of before, where both of its figures are there. */
function readTwo(input: AskInput, ask: Ask, words: string): Ask | undefined {
  const read = readPlainAsk({ ...input, text: `${carriedFund(input, ask)}${words}` });
  const isBoth = read.targets.length === 2 && read.targets.every(({ missing }) => missing === '');
  return isBoth ? read : undefined;
}

/** 月均支出 that no source prints: the year's total, to be divided. */
function readPaced(input: AskInput): Ask | undefined {
  const pace = readPace(input.text);
  if (!pace) return undefined;
  const total = readInUnit({ ...input, text: pace.rest });
  const isPlain = isStated(total) && total.operation === undefined;
  return isPlain && isOfFlows(total, input.vocabulary)
    ? { ...total, intent: 'figure', operation: pace.operation }
    : undefined;
}

/** After the expenditure of one fund, the balance of another, or one of all the years, is no 结余. */
function isOfOtherFund({ carried, targets }: Ask, previous: Ask | undefined): boolean {
  const fund = /^.*基金(?=收入$|支出$)/.exec(previous?.targets[0]?.indicator ?? '')?.[0];
  return (
    carried &&
    fund !== undefined &&
    targets.some(({ indicator }) => indicator !== `${fund}当期结存`)
  );
}

/** 那结余多少 is of the fund and the year that were asked about before. */
function carriedFund({ text, earlier }: AskInput, ask: Ask): string {
  const before = earlier.at(-1)?.targets[0];
  if (!before || !ask.carried || text.length > SHORT) return '';
  const year = ask.times.length > 0 ? /^\d{4}/.exec(before.period) : null;
  // 长期护理保险基金收入 → 长期护理保险基金: another fund than that of basic insurance is named.
  const other = /^(?!基本医疗保险).*基金(?=收入$|支出$)/.exec(before.indicator)?.[0] ?? '';
  return `${before.area}${year ? `${year[0]}年` : ''}${before.breakdown.join('')}${other}`;
}

const SHORT = 12;

/** Whether the table has every figure that an ask is for, and every word is accounted for. */
export const isStated = ({ targets, confidence, unexplained }: Ask): boolean =>
  targets.length > 0 &&
  targets.every(({ missing }) => missing === '') &&
  confidence >= 0.7 &&
  unexplained.length === 0;

function readPlainAsk(input: AskInput): Ask {
  const { text, earlier, vocabulary, today } = input;
  const thisYear = Number(today.slice(0, 4));
  const tokenize = (piece: string) => tokenizeQuestion({ text: piece, vocabulary, thisYear });
  const reading = readIntent(text);
  const weighed = weighListed({
    tokens: withFramedSpans({ text, tokens: tokenize(text), vocabulary }),
    isPassing: (word) => reading.crossing !== undefined && isPassing(word),
    vocabulary,
  });
  const tokens = splitFused({ tokens: weighed, vocabulary, tokenize });
  const draft: Draft = {
    text,
    reading,
    content: contentOf(tokens, vocabulary),
    areas: areasOf(tokens, vocabulary),
    times: tokens.flatMap(({ time }) => (time ? [time] : [])),
  };
  const own = resolveDraft({
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
    const ask = readFollowUp({ draft, earlier, tokens, vocabulary });
    return input.isClause === true ? withUnmetBefore(ask, previous) : ask;
  }
  const clause =
    input.isClause === true ? asClause({ draft, earlier, tokens, vocabulary }) : undefined;
  if (clause && isStated(clause)) return clause;
  const placed = inContext(input, draft);
  const topicArea = previous && placed.areas.length === 0 ? topicOf(previous) : '';
  if (topicArea === '' && placed === draft)
    return toAsk({ draft, resolution: own, reading: draft.reading, carried: false });
  const resolution = resolveDraft({
    draft: placed,
    content: draft.content,
    tokens,
    topicArea,
    reading: draft.reading,
    vocabulary,
  });
  return toAsk({ draft: placed, resolution, reading: draft.reading, carried: true });
}

/** What another question of the same turn is about in time, and another clause of the same sentence in place, where it names none. */
function inContext({ earlier, isContinued, isClause }: AskInput, draft: Draft): Draft {
  const previous = earlier.at(-1);
  if (!previous || !isContinued) return draft;
  const times = draft.times.length === 0 ? previous.times : draft.times;
  const areas = draft.areas.length === 0 && isClause === true ? previous.areas : draft.areas;
  const isSame = times.length === draft.times.length && areas.length === draft.areas.length;
  return isSame ? draft : { ...draft, times, areas };
}
