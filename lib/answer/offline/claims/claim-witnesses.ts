import { dimensionOf } from '@/lib/question/vocabulary/dimension-of';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { ContentWord } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { splitSentences } from '@/lib/text/sentences';
import { claimClauses } from './claim-clauses';
import type { Clause } from './claim-clauses';
import { claimVerdict, isMeasured, isOfPlace } from './claim-verdict';
import type { Claim } from './claimed-values';
import type { FullName } from './full-names';
import { articleOf } from '@/lib/answer/offline/passages/article-of';
import { coverWord } from '@/lib/answer/offline/passages/cover-word';
import type { Held } from './hold-value';

/** What a sentence says of a claim, and how much of its words it holds, 0 to 1. */
export type Witness = {
  marker: string;
  evidence: PassageEvidence;
  text: string;
  clause: Clause;
  verdict: Held;
  cover: number;
};

/** How much a word counts that stands not in the clause of the value, but elsewhere in its sentence, or over it. */
const IN_SENTENCE = 0.85;
const IN_HEADING = 0.75;
const IN_PASSAGE = 0.65;
const HALF = 0.5;

/** The clauses of a passage that say something for or against a claim, of the same subject, place and event. */
export function claimWitnesses({
  claim,
  evidence,
  names = [],
  vocabulary,
}: {
  claim: Claim;
  evidence: PassageEvidence;
  /** What the short names in it stand for. */
  names?: readonly FullName[];
  vocabulary: Vocabulary;
}): Witness[] {
  const { passage, title, alias } = evidence;
  // A row is of what it names itself; the head of its table is of all rows.
  const above = [...passage.section, passage.header ?? '', passage.article ?? '', title];
  const headed = passage.kind === 'table' ? '' : fold(above.join('\n'));
  const whole = passage.kind === 'table' ? '' : fold(passage.text);
  return splitSentences(passage.text).flatMap(({ start, end }, place): Witness[] => {
    const text = passage.text.slice(start, end);
    const sentence = fold(text);
    const called = names.filter(
      ({ short, where }) => where === articleOf(evidence) && sentence.includes(short),
    );
    const over = [headed, ...called.map(({ full }) => full)].join('\n');
    const around = `${sentence}\n${over}`;
    const isSaid = (word: ContentWord) =>
      word.frame ||
      coverWord(word, around) >= HALF ||
      (coverWord(word, whole) >= HALF && isOfGroup({ word, sentence, vocabulary }));
    if (!claim.years.every((year) => around.includes(year))) return [];
    if (!claim.subject.every((word) => coverWord(word, sentence) >= HALF)) return [];
    if (!claim.words.every(isSaid)) return [];
    return claimClauses(text).flatMap((clause): Witness[] => {
      if (!claim.events.every((event) => event.test(clause.text))) return [];
      if (claim.measured && !isMeasured(claim.measured, clause.text)) return [];
      if (!claim.areas.every((area) => isOfPlace({ area, clause, around, vocabulary }))) return [];
      const verdict = claimVerdict({ claim, clause, sentence, vocabulary });
      if (verdict === 'silent' || (claim.events.length > 0 && saysMore(claim, clause.text)))
        return [];
      const cover = coverOf({ words: claim.words, clause: clause.text, sentence, over, whole });
      return [{ marker: `${alias}.${place + 1}`, evidence, text, clause, verdict, cover }];
    });
  });
}

/** Whether a paragraph may say of which group its sentence is (门诊): where the sentence names no other one of the kind. */
function isOfGroup({
  word,
  sentence,
  vocabulary,
}: {
  word: ContentWord;
  sentence: string;
  vocabulary: Vocabulary;
}): boolean {
  const dimension = dimensionOf(word, vocabulary);
  if (dimension === undefined) return false;
  return [...vocabulary.breakdownWords].every(
    ([name, of]) => of !== dimension || !sentence.includes(name),
  );
}

/** So much of an event's clause must the claim say: 开始推行追溯码 is not denied by when 全部机构实现追溯码全量上传. */
const LEAST_SAID = 0.35;
const TIMES = /(?:19|20)?\d{2}年|\d{1,2}月|\d{1,2}[日号]/g;

function saysMore({ words, text }: Claim, clause: string): boolean {
  const said = [text, ...words.flatMap(({ text: word, means }) => [word, ...means])].join('\n');
  const own = clause.replace(TIMES, '').replace(/[^\p{Script=Han}]/gu, '');
  let held = 0;
  for (let at = 0; at < own.length; at += 1)
    if (
      [own.slice(at - 1, at + 1), own.slice(at, at + 2)].some(
        (pair) => pair.length === 2 && said.includes(pair),
      )
    )
      held += 1;
  return held < LEAST_SAID * own.length;
}

function coverOf({
  words,
  clause,
  sentence,
  over,
  whole,
}: {
  words: readonly ContentWord[];
  clause: string;
  sentence: string;
  over: string;
  whole: string;
}): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const held = words.reduce(
    (sum, word) =>
      sum +
      word.weight *
        Math.max(
          coverWord(word, clause),
          IN_SENTENCE * coverWord(word, sentence),
          IN_HEADING * coverWord(word, over),
          IN_PASSAGE * coverWord(word, whole),
        ),
    0,
  );
  return held / (total || 1);
}
