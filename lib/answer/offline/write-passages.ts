import type { PassageEvidence } from '@/lib/schema/tools';
import type { Ask } from '@/lib/schema/reading';
import type { Vocabulary } from '@/lib/question/vocabulary';
import { selectSentences } from './select-sentences';
import type { SentenceMatch } from './select-sentences';
import { closeSentence, tidySentence } from './tidy-sentence';

export type PassageAnswer =
  | { status: 'answered'; draft: string }
  /** The words of the question that the evidence does not hold. */
  | { status: 'missing'; words: string[] };

/** More of the question than this must stand in the evidence. */
const LEAST_FOUND = 0.62;
const MOST_LENGTH = 420;
const SECOND_BEST = 0.12;
const LEADS_ON = /[:：]$|——$|(?:如下|以下|包括)[:：。]?$|三个方面[：:]?$/;

/** The sentences that answer, in the source's own words; or the words of the question that nothing found holds. */
export function writePassages({
  ask,
  passages,
  vocabulary,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
  vocabulary: Vocabulary;
}): PassageAnswer {
  const ranked = selectSentences({ ask, passages, vocabulary });
  const best = ranked[0];
  if (!best) return { status: 'missing', words: ask.unexplained.length > 0 ? [...ask.unexplained] : [] };
  const missing = missingWords({ ask, best });
  if (missing !== undefined) return { status: 'missing', words: missing };
  return { status: 'answered', draft: chosen({ ask, best, ranked }).map(cite).join('') };
}

/** The words that are missing where so much is missing that the sentence answers another question. */
function missingWords({ ask, best }: { ask: Ask; best: SentenceMatch }): string[] | undefined {
  const named = ask.content.filter(({ frame }) => !frame);
  const total = named.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const missing = best.missing.filter(({ frame }) => !frame);
  const lost = missing.reduce((sum, { weight }) => sum + weight, 0);
  return (total - lost) / total < LEAST_FOUND ? missing.map(({ text }) => text) : undefined;
}

const cite = ({ text, marker }: SentenceMatch): string => `${closeSentence(tidySentence(text))}[${marker}]`;

/** The best sentence, with what it leads on to or leans on, and others that answer about as well. */
function chosen({ ask, best, ranked }: { ask: Ask; best: SentenceMatch; ranked: readonly SentenceMatch[] }): SentenceMatch[] {
  const inPassage = ranked.filter(({ evidence }) => evidence === best.evidence).sort((left, right) => left.place - right.place);
  const picked = [best];
  const add = (match: SentenceMatch | undefined) => {
    const length = picked.reduce((sum, { text }) => sum + text.length, 0);
    if (match && !picked.includes(match) && length + match.text.length <= MOST_LENGTH) picked.push(match);
  };
  if (LEADS_ON.test(best.text.trim())) for (const next of inPassage.slice(best.place + 1, best.place + 7)) add(next);
  const isOpen = ask.intent === 'why' || ask.intent === 'how' || ask.intent === 'list' || ask.intent === 'define';
  if (isOpen) {
    for (const match of ranked.slice(1, 6)) {
      if (match.score >= best.score - SECOND_BEST && !repeats(match, picked)) add(match);
    }
  }
  return picked.sort((left, right) => ranked.indexOf(left) - ranked.indexOf(right) && (left.evidence === right.evidence ? left.place - right.place : ranked.indexOf(left) - ranked.indexOf(right)));
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
