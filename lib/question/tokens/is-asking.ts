import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** Whether a word is one of the asking alone (核实, 捋捋): no name of a figure has it. A particle (所, 需) is one in a name, too. */
export const isAsking = (word: string, { asking, labelWords }: Vocabulary): boolean =>
  asking.has(word) && (word.length === 1 || !labelWords.has(word));
