/** A sentence with the markers of what it is cited from. */
const CITED = /[^[\]]+(?:\[[^[\]]+\])+/g;
const MARKERS = /(?:\[[^[\]]+\])+$/;
/** So short a sentence may be said of two things. */
const LEAST_LENGTH = 16;

/** Paragraphs of which what one has said, the next do not say again: neither a line nor a quoted sentence within one. */
export function withoutRepeats(paragraphs: readonly string[]): string[] {
  const lines = new Set<string>();
  const sentences = new Set<string>();
  return paragraphs
    .map((paragraph) => {
      const kept = paragraph
        .split('\n')
        .filter(
          (line) => line === '' || line.startsWith('|') || (!lines.has(line) && lines.add(line)),
        )
        .map((line) => withoutSaid(line, sentences))
        .join('\n')
        .trim();
      sentencesOf(kept).forEach((sentence) => sentences.add(said(sentence)));
      return kept;
    })
    .filter((paragraph) => paragraph !== '');
}

const said = (sentence: string): string => sentence.replace(MARKERS, '').trim();

const sentencesOf = (text: string): string[] =>
  (text.match(CITED) ?? []).filter((sentence) => said(sentence).length >= LEAST_LENGTH);

/** A line of a table or list stays whole. */
const withoutSaid = (line: string, sentences: ReadonlySet<string>): string =>
  /^(?:\||- )/.test(line)
    ? line
    : sentencesOf(line).reduce(
        (rest, sentence) => (sentences.has(said(sentence)) ? rest.replace(sentence, '') : rest),
        line,
      );
