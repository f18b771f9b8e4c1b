/** How models fence what they think, opening and closing sign. */
const FENCES: readonly (readonly [string, string])[] = [
  ['<think>', '</think>'],
  ['<thinking>', '</thinking>'],
  ['<thought>', '</thought>'],
  ['<reasoning>', '</reasoning>'],
  ['<reflection>', '</reflection>'],
  ['[think]', '[/think]'],
  ['◁think▷', '◁/think▷'],
  ['<seed:think>', '</seed:think>'],
];
const OPENING: readonly string[] = FENCES.map(([open]) => open);
const CLOSING: readonly string[] = FENCES.map(([, close]) => close);
const SIGNS = [...OPENING, ...CLOSING];
const LONGEST = Math.max(...SIGNS.map((sign) => sign.length));

/** Text for the reader, or the news that all text so far was reasoning after all. */
export type VisiblePiece = { readonly text: string } | 'withdraw';

export type ReasoningStripper = {
  push(delta: string): VisiblePiece[];
  flush(): VisiblePiece[];
};

/** The first of the signs in a text. */
function firstSign(
  text: string,
  signs: readonly string[],
): { at: number; sign: string } | undefined {
  const lower = text.toLowerCase();
  let first: { at: number; sign: string } | undefined;
  for (const sign of signs) {
    const at = lower.indexOf(sign);
    if (at >= 0 && (!first || at < first.at)) first = { at, sign };
  }
  return first;
}

/** How many characters at the end of a text may be the beginning of a sign. */
function lengthOfBegun(text: string): number {
  const tail = text.slice(-LONGEST + 1).toLowerCase();
  for (let length = tail.length; length > 0; length -= 1) {
    const end = tail.slice(-length);
    if (SIGNS.some((sign) => sign.length > length && sign.startsWith(end))) return length;
  }
  return 0;
}

/**
 * Keeps reasoning that stands in the text itself out of the answer, also where its fences are split over chunks. A closing
 * fence that nothing opened (the template of some servers opens it in the prompt) means that all before it was reasoning; a
 * fence that is never closed hides the rest.
 */
export function createReasoningStripper(): ReasoningStripper {
  let buffer = '';
  let isThinking = false;

  function drain(final: boolean): VisiblePiece[] {
    const pieces: VisiblePiece[] = [];
    for (;;) {
      const found = firstSign(buffer, isThinking ? CLOSING : SIGNS);
      if (!found) break;
      const before = buffer.slice(0, found.at);
      if (!isThinking && OPENING.includes(found.sign) && before !== '')
        pieces.push({ text: before });
      if (!isThinking && CLOSING.includes(found.sign)) pieces.push('withdraw');
      buffer = buffer.slice(found.at + found.sign.length);
      isThinking = OPENING.includes(found.sign);
    }
    const held = final ? 0 : lengthOfBegun(buffer);
    const ready = buffer.slice(0, buffer.length - held);
    buffer = buffer.slice(ready.length);
    if (!isThinking && ready !== '') pieces.push({ text: ready });
    return pieces;
  }

  return {
    push(delta) {
      buffer += delta;
      return drain(false);
    },
    flush: () => drain(true),
  };
}
