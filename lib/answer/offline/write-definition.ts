import type { PassageEvidence } from '@/lib/schema/tools';
import { closeSentence, tidySentence } from './tidy-sentence';

/** A glossary entry in its own words. */
export function writeDefinition({ alias, passage }: PassageEvidence): string {
  return `${closeSentence(tidySentence(passage.text))}[${alias}]`;
}
