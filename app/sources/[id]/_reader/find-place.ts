/** A place in the source text, and a place on the page. */
export type Span = { start: number; end: number };

/** `#span=520-600,700-800` → its spans, the first one first; anything else → none. */
export function readHash(hash: string): Span[] {
  const list = /^#span=(\d+-\d+(?:,\d+-\d+)*)$/.exec(hash)?.[1];
  return (list?.split(',') ?? [])
    .map((text) => text.split('-').map(Number))
    .flatMap(([start, end]) =>
      start !== undefined && end !== undefined && end > start ? [{ start, end }] : [],
    );
}

/** The text nodes of the page that show `[start, end)` of the source text, as ranges; none where it shows nothing of it. */
export function rangesOf(root: HTMLElement, { start, end }: Span): Range[] {
  const ranges: Range[] = [];
  for (const block of root.querySelectorAll<HTMLElement>('[data-start]')) {
    if (Number(block.dataset.end) <= start) continue;
    if (Number(block.dataset.start) >= end) break;
    for (const run of block.querySelectorAll<HTMLElement>('[data-at]')) {
      const node = run.firstChild;
      const at = Number(run.dataset.at);
      if (!(node instanceof Text) || at >= end || at + node.length <= start) continue;
      const range = document.createRange();
      range.setStart(node, Math.max(0, start - at));
      range.setEnd(node, Math.min(node.length, end - at));
      ranges.push(range);
    }
  }
  return ranges;
}

/** Where the words of a search stand on the page, in order; a match may run over marked figures. */
export function findWords(root: HTMLElement, words: string): Range[][] {
  const wanted = words.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
  if (wanted === '') return [];
  const found: Range[][] = [];
  for (const block of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const letters: { node: Text; at: number }[] = [];
    let text = '';
    for (const run of block.querySelectorAll<HTMLElement>('[data-at]')) {
      const node = run.firstChild;
      if (!(node instanceof Text)) continue;
      for (let at = 0; at < node.length; at++) {
        const folded = node.data.charAt(at).normalize('NFKC').toLowerCase().replace(/\s/g, '');
        for (const letter of folded) {
          letters.push({ node, at });
          text += letter;
        }
      }
    }
    for (
      let from = text.indexOf(wanted);
      from !== -1;
      from = text.indexOf(wanted, from + wanted.length)
    ) {
      found.push(rangesOfLetters(letters.slice(from, from + wanted.length)));
    }
  }
  return found;
}

function rangesOfLetters(letters: readonly { node: Text; at: number }[]): Range[] {
  const ranges: Range[] = [];
  let last: { node: Text; range: Range } | undefined;
  for (const { node, at } of letters) {
    if (last?.node !== node) {
      const range = document.createRange();
      range.setStart(node, at);
      last = { node, range };
      ranges.push(range);
    }
    last.range.setEnd(node, at + 1);
  }
  return ranges;
}
