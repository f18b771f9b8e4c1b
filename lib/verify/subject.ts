/** What a number is about, as its text says: scopes from the nearest to the widest. */
export type Subject = {
  /** Its own clause. */
  readonly label: string;
  /** The sentence before that clause. */
  readonly before: string;
  /** The whole sentence. */
  readonly sentence: string;
  /** What the sentence inherits, nearest first: the sentence before, the heading or table head, the question. */
  readonly context: readonly string[];
};

/** Values that something names in the nearest scope that names any; the last one named where that scope is running text. */
export function nearestNamed(
  subject: Subject,
  namesIn: (text: string) => readonly string[],
): { values: readonly string[]; scope: 'label' | 'sentence' | 'context' } | undefined {
  const label = namesIn(subject.label);
  if (label.length > 0) return { values: label, scope: 'label' };
  const before = namesIn(subject.before);
  if (before.length > 0) return { values: before.slice(-1), scope: 'sentence' };
  const sentence = namesIn(subject.sentence);
  if (sentence.length > 0) return { values: sentence, scope: 'sentence' };
  for (const text of subject.context) {
    const values = namesIn(text);
    if (values.length > 0) return { values, scope: 'context' };
  }
  return undefined;
}

/** All that is said about a number, in one string. */
export function wholeOf({ sentence, context }: Subject): string {
  return [sentence, ...context].join('\n');
}
