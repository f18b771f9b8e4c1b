import type { PassageEvidence } from '@/lib/schema/tools';
import { splitSentences } from '@/lib/text/sentences';
import { closeSentence, tidySentence } from './tidy-sentence';

const MOST_SENTENCES = 4;

/** A glossary entry in its own words, each sentence with its marker. */
export function writeDefinition({ alias, passage }: PassageEvidence): string {
  return splitSentences(passage.text)
    .slice(0, MOST_SENTENCES)
    .map(
      ({ start, end }, place) =>
        `${closeSentence(tidySentence(passage.text.slice(start, end)))}[${alias}.${place + 1}]`,
    )
    .join('');
}
