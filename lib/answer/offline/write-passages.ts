import type { PassageEvidence } from '@/lib/schema/tools';
import type { Ask } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary';
import { defines, hasReason } from './answer-cues';
import { missingWords } from './missing-words';
import { selectSentences } from './select-sentences';
import type { SentenceMatch } from './select-sentences';
import { closeSentence, tidySentence } from './tidy-sentence';

export type PassageAnswer =
  | { status: 'answered'; draft: string }
  /** The words of the question that the evidence does not hold. */
  | { status: 'missing'; words: string[] };

const MOST_LENGTH = 420;
const SECOND_BEST = 0.12;
/** How many more sentences an open question may take. */
const MORE: Readonly<Partial<Record<Ask['intent'], number>>> = {
  why: 2,
  how: 3,
  list: 3,
  define: 1,
};
const LEADS_ON = /[:：]$|——$|(?:如下|以下|包括)[:：。]?$|方面[：:]?$/;
/** Where a sentence only says again what is asked, the next ones say why or how. */
const RESTATED = 0.85;

/** The sentences that answer, in the source's own words; or the words of the question that nothing found holds. */
export function writePassages({
  ask,
  passages,
  vocabulary,
  isKnown = false,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
  vocabulary: Vocabulary;
  /** The table knows the figure, but not this cell of it. */
  isKnown?: boolean;
}): PassageAnswer {
  const ranked = selectSentences({ ask, passages, vocabulary });
  const best = ranked.find((match) => missingWords({ ask, match, isKnown, vocabulary }) === undefined);
  if (!best || best.score < (ranked[0]?.score ?? 0) - SECOND_BEST * 2) {
    const closest = ranked[0];
    return {
      status: 'missing',
      words: closest
        ? (missingWords({ ask, match: closest, isKnown, vocabulary }) ?? [])
        : [...ask.unexplained],
    };
  }
  return { status: 'answered', draft: chosen({ ask, best, ranked, vocabulary }).map(cite).join('') };
}

const cite = ({ text, marker }: SentenceMatch): string =>
  `${closeSentence(tidySentence(text))}[${marker}]`;

/** The best sentence, with what it leads on to or leans on, and others that answer about as well; in reading order. */
function chosen({
  ask,
  best,
  ranked,
  vocabulary,
}: {
  ask: Ask;
  best: SentenceMatch;
  ranked: readonly SentenceMatch[];
  vocabulary: Vocabulary;
}): SentenceMatch[] {
  const inPassage = ranked
    .filter(({ evidence }) => evidence === best.evidence)
    .sort((left, right) => left.place - right.place);
  const picked = [best];
  const add = (match: SentenceMatch | undefined) => {
    const length = picked.reduce((sum, { text }) => sum + text.length, 0);
    if (match && !picked.includes(match) && length + match.text.length <= MOST_LENGTH)
      picked.push(match);
  };
  const following = inPassage.filter(({ place }) => place > best.place);
  if (LEADS_ON.test(best.text.trim())) following.slice(0, 6).forEach(add);
  const more = MORE[ask.intent] ?? 0;
  const onlyRestates = ask.intent === 'why' && best.own >= RESTATED && !hasReason(best.text);
  if (onlyRestates) following.slice(0, 2).forEach(add);
  if (ask.intent === 'define' && best.evidence.passage.kind === 'note')
    following.slice(0, 2).forEach(add);
  if (ask.intent === 'define' && !defines(best.text))
    following
      .slice(0, 3)
      .filter(({ own }) => own > 0)
      .forEach(add);
  for (const match of ranked) {
    if (picked.length > more) break;
    if (
      match.score >= best.score - SECOND_BEST &&
      match.own > 0 &&
      !repeats(match, picked) &&
      missingWords({ ask, match, vocabulary }) === undefined
    )
      add(match);
  }
  const order = new Map(picked.map(({ evidence }, at) => [evidence, at] as const).reverse());
  return picked.sort(
    (left, right) =>
      (order.get(left.evidence) ?? 0) - (order.get(right.evidence) ?? 0) ||
      left.place - right.place,
  );
}

/** Whether a sentence says again what another one says: two sources often share their words. */
function repeats({ text }: SentenceMatch, others: readonly SentenceMatch[]): boolean {
  const pairs = pairsOf(text);
  return others.some((other) => {
    const theirs = pairsOf(other.text);
    let shared = 0;
    for (const pair of pairs) if (theirs.has(pair)) shared += 1;
    return shared >= 0.6 * Math.min(pairs.size, theirs.size);
  });
}

function pairsOf(text: string): Set<string> {
  const plain = text.replace(/[\s\p{P}]/gu, '');
  const pairs = new Set<string>();
  for (let at = 1; at < plain.length; at += 1) pairs.add(plain.slice(at - 1, at + 1));
  return pairs;
}
