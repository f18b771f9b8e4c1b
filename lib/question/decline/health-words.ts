import { fold } from '@/lib/text/fold';

/** Words of illness and treatment (terms/health-words.txt), made ready to be found in a question. */
export type HealthWords = {
  /** What is felt: 胃疼. */
  readonly felt: RegExp;
  /** Any of them: an illness, an examination, a treatment, a medicine, a part of the body. */
  readonly any: RegExp;
};

const FELT = '症状';
const NEVER = /(?!)/;

/** Prepares the lines of terms/health-words.txt: a kind, then its words. */
export function healthWords(lines: readonly (readonly string[])[]): HealthWords {
  const felt = lines.filter(([kind]) => kind === FELT);
  return { felt: oneOf(felt), any: oneOf(lines) };
}

function oneOf(lines: readonly (readonly string[])[]): RegExp {
  const words = lines.flatMap(([, ...rest]) => rest.map(fold));
  if (words.length === 0) return NEVER;
  return new RegExp([...new Set(words)].map(literal).join('|'));
}

/** A Latin word stands alone: no ct within act. */
const literal = (word: string): string =>
  /^[a-z\d-]+$/.test(word) ? `(?<![a-z])${word}(?![a-z])` : word;
