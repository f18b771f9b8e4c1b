import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import type { ListEvidence, PassageEvidence } from '@/lib/schema/tools';
import { hasReason } from './reason-cues';
import { selectSentences } from './select-sentences';
import type { SentenceMatch } from './sentence-match';
import { citeSentence } from './cite-sentence';
import { closeSentence, tidySentence } from './tidy-sentence';

/** A reason is given in a sentence of at most so many characters. */
const MOST_LENGTH = 120;

/** Headings that are the reasons asked for, each with the sentence of its own section that gives it. */
export function writeReasons({
  ask,
  evidence: { alias, list },
  passages,
  vocabulary,
}: {
  ask: Ask;
  evidence: ListEvidence;
  passages: readonly PassageEvidence[];
  vocabulary: Vocabulary;
}): string {
  const ranked = selectSentences({ ask, passages, vocabulary }).filter(
    ({ evidence: { passage }, text }) =>
      passage.source === list.source && text.length <= MOST_LENGTH,
  );
  const items = list.items.map(({ text, label }, place) => {
    const heading = tidySentence(text);
    const shown = label !== '' && !heading.startsWith(label) ? `${label}${heading}` : heading;
    const own = sentenceUnder(text, ranked);
    const said = own ? citeSentence(own) : '';
    return `- ${closeSentence(shown)}[${alias}.${place + 1}]${said}`;
  });
  const lead = tidySentence(list.title).replace(/[：:，,。]$/, '');
  return [`${lead}：[${alias}]`, '', ...items].join('\n');
}

/** The best sentence under a heading, one that says why before any other. */
function sentenceUnder(
  heading: string,
  ranked: readonly SentenceMatch[],
): SentenceMatch | undefined {
  const under = ranked.filter(({ evidence: { passage } }) => passage.section.at(-1) === heading);
  return under.find(({ text }) => hasReason(text)) ?? under[0];
}
