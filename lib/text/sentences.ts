import type { Span } from '@/lib/schema/span';

/** What may close a sentence after its full stop: quotes and brackets that were opened in it. */
const CLOSERS = '”’」』）)】》〉"\'';
const HAN = /\p{Script=Han}|[）)》」”％%]/u;

function endsSentence(text: string, at: number): boolean {
  const character = text[at] ?? '';
  if ('。！？!?…'.includes(character)) return character !== '…' || text[at + 1] !== '…';
  // A half-width full stop closes only Chinese words: 3.5, GB/T 1.1 and No. 3 go on.
  return character === '.' && HAN.test(text[at - 1] ?? '') && !/[\w.]/.test(text[at + 1] ?? '');
}

/**
 * The sentences of a text as `[start, end)`, white space around them left out; every other character is in one of them.
 * A sentence ends with 。！？ (closing quotes and brackets included), or with its line. `[p1.2]` in a draft is the second of
 * these in passage p1: engines and verification count alike because they count here.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== '') spans.push({ start: start + lead, end: start + lead + trimmed.length });
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\n') close(at);
    else if (endsSentence(text, at)) {
      let end = at + 1;
      while (end < text.length && (CLOSERS.includes(text[end] ?? '') || endsSentence(text, end)))
        end += 1;
      close(end);
      at = end - 1;
    }
  }
  close(text.length);
  return spans;
}
