import type { PassageEvidence } from '@/lib/schema/tools';
import { splitSentences } from '@/lib/text/sentences';
import { citeSentence } from './cite-sentence';

const MOST_SENTENCES = 4;

/** A glossary entry in its own words, each sentence with its marker. */
export function writeDefinition({ alias, passage }: PassageEvidence): string {
  return splitSentences(passage.text)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }, place) =>
      citeSentence({ text: passage.text.slice(start, end), marker: `${alias}.${place + 1}` }),
    )
    .join('');
}
