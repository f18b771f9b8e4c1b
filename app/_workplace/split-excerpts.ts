const SENTENCE = /[^。！？\n]+[。！？]?(?:\[\d+\])*/gu;

/**
 * The sentences of an answer's Markdown that can be taken on their own, each exactly as it stands there, with its markers.
 * Lines of tables and headings are left out: alone they say nothing.
 */
export function splitExcerpts(markdown: string): string[] {
  return markdown
    .split('\n')
    .filter((line) => !/^\s*(?:\||#|---)/u.test(line))
    .flatMap((line) => line.match(SENTENCE) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\[\d+\]$/u.test(sentence));
}
