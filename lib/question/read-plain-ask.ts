import { isStated } from '@/lib/question/figures/is-stated';
import { namesIndicator } from '@/lib/question/figures/names-indicator';
import { resolveDraft, toAsk, topicOf } from '@/lib/question/figures/resolve-draft';
import { asClause, withUnmetBefore } from '@/lib/question/follow-up/as-clause';
import { readFollowUp } from '@/lib/question/follow-up/read-follow-up';
import { isElliptical } from '@/lib/question/intent/follow-up';
import type { Draft } from '@/lib/question/intent/follow-up';
import { isPassing } from '@/lib/question/intent/is-passing';
import { readIntent } from '@/lib/question/intent/read-intent';
import { areasOf } from '@/lib/question/tokens/areas-of';
import { withFramedContext } from '@/lib/question/tokens/framed-context';
import { withFramedSpans } from '@/lib/question/tokens/framed-spans';
import { splitFused, weighListed } from '@/lib/question/tokens/split-fused';
import type { Token } from '@/lib/question/tokens/token';
import { contentOf } from '@/lib/question/tokens/content-of';
import { tokenizeQuestion } from '@/lib/question/tokens/tokenize-question';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';

/** One ask of a question, and what was asked before it. */
export type AskInput = {
  text: string;
  earlier: readonly Ask[];
  isContinued: boolean;
  /** Whether it is but a clause of a sentence that asks something before it: of the same place. */
  isClause?: boolean;
  vocabulary: Vocabulary;
  today: string;
  /** Whether the words of the clauses that only lead to the one that asks need not be said. */
  framesContext?: boolean;
};

/** An ask in just the words it has: on its own, or as it leans on what was asked before. */
export function readPlainAsk(input: AskInput): Ask {
  const { earlier, vocabulary, isClause = false } = input;
  const { draft, tokens } = draftOf(input);
  const { reading, content } = draft;
  const resolve = (placed: Draft, topicArea: string) =>
    resolveDraft({ draft: placed, content, tokens, topicArea, reading, vocabulary });
  const own = resolve(draft, '');
  const previous = earlier.at(-1);
  const leansOn = (before: Ask | undefined): before is Ask =>
    before !== undefined &&
    isElliptical({ draft, namesIndicator: namesIndicator(own, vocabulary, content) });
  if (leansOn(previous)) {
    const ask = readFollowUp({ draft, earlier, tokens, vocabulary });
    return isClause || input.isContinued ? withUnmetBefore(ask, previous) : ask;
  }
  const clause = isClause ? asClause({ draft, earlier, tokens, vocabulary }) : undefined;
  if (clause && isStated(clause)) return clause;
  const placed = inContext(input, draft);
  const topicArea = previous && placed.areas.length === 0 ? topicOf(previous) : '';
  if (topicArea === '' && placed === draft)
    return toAsk({ draft, resolution: own, reading, carried: false });
  const resolution = resolve(placed, topicArea);
  return toAsk({ draft: placed, resolution, reading, carried: true });
}

/** The words, times and places of an ask, and how it is asked; nothing of it is looked up yet. */
function draftOf({ text, vocabulary, today, framesContext = false }: AskInput): {
  draft: Draft;
  tokens: Token[];
} {
  const thisYear = Number(today.slice(0, 4));
  const tokenize = (piece: string) => tokenizeQuestion({ text: piece, vocabulary, thisYear });
  const reading = readIntent(text);
  const cut = withFramedSpans({ text, tokens: tokenize(text), vocabulary });
  const weighed = weighListed({
    tokens: framesContext ? withFramedContext({ text, tokens: cut, vocabulary }) : cut,
    isPassing: (word) => reading.crossing !== undefined && isPassing(word),
    vocabulary,
  });
  const tokens = splitFused({ tokens: weighed, vocabulary, tokenize });
  const draft = {
    text,
    reading,
    content: contentOf(tokens, vocabulary),
    areas: areasOf(tokens, vocabulary),
    times: tokens.flatMap(({ time }) => (time ? [time] : [])),
  };
  return { draft, tokens };
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
