import { clearerFigures } from '@/lib/question/figures/clearer-figures';
import { doubtBareName } from '@/lib/question/figures/doubt-bare-name';
import { doubtOtherPart } from '@/lib/question/figures/doubt-other-part';
import { inAskedUnit } from '@/lib/question/figures/in-asked-unit';
import { inOtherWords } from '@/lib/question/figures/in-other-words';
import { inOwnStatement } from '@/lib/question/figures/in-own-statement';
import { isStated } from '@/lib/question/figures/is-stated';
import { narrowToUnit } from '@/lib/question/figures/narrow-to-unit';
import { isOfFlows, readPace } from '@/lib/question/figures/read-pace';
import { requirePlaces } from '@/lib/question/figures/require-places';
import { requireWords } from '@/lib/question/figures/require-words';
import { withAddedParts } from '@/lib/question/figures/with-added-parts';
import { withBase } from '@/lib/question/figures/with-base';
import { withDivisor } from '@/lib/question/figures/with-divisor';
import { withHeadWhole } from '@/lib/question/figures/with-head-whole';
import { withMean } from '@/lib/question/figures/with-mean';
import { withNearWords } from '@/lib/question/figures/with-near-words';
import { withOwnCase } from '@/lib/question/figures/with-own-case';
import { withPart } from '@/lib/question/figures/with-part';
import { withRatio } from '@/lib/question/figures/with-ratio';
import { withStated } from '@/lib/question/figures/with-stated';
import { withStatedUnits } from '@/lib/question/figures/with-stated-units';
import { withWhole } from '@/lib/question/figures/with-whole';
import { completeEllipsis } from '@/lib/question/follow-up/complete-ellipsis';
import { relativeBatch } from '@/lib/question/follow-up/relative-batch';
import { askedUnit } from '@/lib/question/intent/asked-unit';
import { readOwnCase } from '@/lib/question/intent/read-own-case';
import { relativeYear } from '@/lib/question/time/relative-year';
import { tellsContext } from '@/lib/question/tokens/framed-context';
import type { Ask } from '@/lib/schema/reading';
import { readPlainAsk } from './read-plain-ask';
import type { AskInput } from './read-plain-ask';
import { readSurplus } from './read-surplus';

const IN_WORDS: ReadonlySet<Ask['intent']> = new Set(['why', 'how', 'define']);

/** An ask as it is worded: its figures in the unit, of the parts and beside the figures that it asks for, with what none of them accounts for. */
export function readAsk(asked: AskInput): Ask {
  const { vocabulary, earlier } = asked;
  const previous = earlier.at(-1);
  const said = relativeBatch(relativeYear({ text: asked.text, previous }), previous);
  const text = completeEllipsis({ text: said, previous, before: earlier.at(-2) });
  const whole = { ...asked, text };
  const cased = readCase(whole);
  if (cased) return cased;
  const framed = { ...whole, framesContext: true };
  const alone = readInUnit(whole);
  const isWhole = isStated(alone) || !tellsContext(text);
  const first = isWhole ? alone : clearer(alone, readInUnit(framed));
  const input = first === alone ? whole : framed;
  const worded = isStated(first) ? first : (readNear(input, first) ?? first);
  const plain = isStated(worded) ? worded : readAround(input, worded);
  const thisYear = Number(input.today.slice(0, 4));
  const sure = doubtOtherPart(doubtBareName(plain), vocabulary);
  const ratio = withRatio(withDivisor(withMean(sure, vocabulary), vocabulary), vocabulary);
  const found = requirePlaces(requireWords(ratio, { thisYear, vocabulary }), vocabulary);
  const added = withAddedParts(withWhole(withBase(found, vocabulary), vocabulary), vocabulary);
  const stated = withStated(added, vocabulary);
  const ask = withHeadWhole(stated, (head) => readPlainAsk({ ...input, text: head }));
  const paced = isStated(ask) ? undefined : readPaced(input);
  return paced ?? readSurplus(input, ask) ?? ask;
}

/** Figures are read without the story before them where they are the clearer for that; what is answered in words, without what only the story has. */
const clearer = (alone: Ask, framed: Ask): Ask =>
  IN_WORDS.has(alone.intent) ? withFramedWords(alone, framed) : clearerFigures(alone, framed);

/** Words that no document has need not be said where they only lead to the question. */
const withFramedWords = (alone: Ask, framed: Ask): Ask => ({
  ...alone,
  content: alone.content.map((word) =>
    word.isWritten === true
      ? word
      : (framed.content.find(({ text }) => text === word.text) ?? word),
  ),
});

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

/** The figure whose own statement says what no name does. */
function readAround({ vocabulary }: AskInput, ask: Ask): Ask {
  const own = inOwnStatement(ask, vocabulary);
  return isStated(own) ? own : inOtherWords(own, vocabulary);
}

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
