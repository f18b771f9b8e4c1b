/** A piece of a draft that is verified and shown as one: a sentence, or a whole heading or table line. */
export type DraftUnit = {
  readonly kind: 'sentence' | 'heading' | 'row';
  /** Bullet, number or indentation that opens the line: shown, not verified. */
  readonly prefix: string;
  readonly text: string;
  /** Line breaks before it: 0 where it goes on in the line of the unit before. */
  readonly breaksBefore: number;
};

export type DraftSplitter = {
  /** Takes more of the draft; gives back the units that are complete now. */
  push(delta: string): DraftUnit[];
  /** The rest, at the end of the draft. */
  flush(): DraftUnit[];
};

/** Longer without an end is cut into a unit of its own: a model may never write a full stop. */
const MAX_UNIT = 2_000;
const PREFIX =
  /^(?:[ \t\u3000]*(?:[-*+•·]|\d{1,3}[.)、．](?!\d))[ \t]+|[ \t\u3000]*>[ \t]?|[ \t\u3000]+)/;
/** A sentence's end with the closers and markers that belong to it; `![` opens an image. */
const SENTENCE_END =
  /(?:[。！？]|\?(?![\w=&%#/.-])|!(?!\[(?![a-z]\d))|……)[”’」』）)】》"*_]*(?:[ \t]*\[[a-z]\d+(?:\.\d+)?\])*/g;
/** Could still grow into a longer end: closers, white space, a marker begun. */
const MAY_GROW = /^[ \t]*(?:\[[a-z]?\d*(?:\.\d*)?)?$/;

function lineEnd(buffer: string, final: boolean): number {
  const at = buffer.indexOf('\n');
  return at >= 0 ? at : final ? buffer.length : -1;
}

/** Where the first sentence of `line` ends, or −1 while that cannot be said. */
function sentenceEnd(line: string, complete: boolean): number {
  SENTENCE_END.lastIndex = 0;
  const match = SENTENCE_END.exec(line);
  if (!match) return complete ? line.length : -1;
  const end = match.index + match[0].length;
  return complete || !MAY_GROW.test(line.slice(end)) ? end : -1;
}

/**
 * Splits a draft as it streams in. A unit is held back until its end and the markers after it are certain, so that nothing
 * is shown before it is verified; a line that opens with `|` or `#` is one unit.
 */
export function createDraftSplitter(): DraftSplitter {
  let buffer = '';
  let atLineStart = true;
  let breaksBefore = 0;

  function skipBreaks(): void {
    const blank = /^(?:[ \t\u3000]*\n)+/.exec(buffer)?.[0] ?? '';
    if (blank === '') return;
    buffer = buffer.slice(blank.length);
    breaksBefore += blank.split('\n').length - 1;
    atLineStart = true;
  }

  function unit(kind: DraftUnit['kind'], prefix: string, length: number): DraftUnit {
    const text = buffer.slice(prefix.length, prefix.length + length);
    buffer = buffer.slice(prefix.length + length);
    const taken = { kind, prefix, text, breaksBefore };
    atLineStart = false;
    breaksBefore = 0;
    return taken;
  }

  /** A heading or a table line: whole, once its line is. */
  function wholeLine(line: string, isComplete: boolean): DraftUnit | undefined {
    if (!isComplete) return undefined;
    return unit(line.trimStart().startsWith('|') ? 'row' : 'heading', '', line.length);
  }

  function sentenceOf(line: string, isComplete: boolean): DraftUnit | undefined {
    const isLong = line.length >= MAX_UNIT;
    // A line that holds no word yet may still turn out to be a bullet, a table or a blank one.
    if (!isComplete && !isLong && !/[\u3400-\u9fff]/.test(line)) return undefined;
    const prefix = atLineStart ? (PREFIX.exec(line)?.[0] ?? '') : '';
    const length = sentenceEnd(line.slice(prefix.length), isComplete);
    if (length < 0 && !isLong) return undefined;
    return unit('sentence', prefix, length < 0 ? line.length - prefix.length : length);
  }

  function next(final: boolean): DraftUnit | undefined {
    skipBreaks();
    if (final ? buffer.trim() === '' : buffer === '') return undefined;
    const end = lineEnd(buffer, final);
    const line = end >= 0 ? buffer.slice(0, end) : buffer;
    const isWhole = atLineStart && /^[ \t]*[|#]/.test(line);
    return isWhole
      ? wholeLine(line, end >= 0 || line.length >= MAX_UNIT)
      : sentenceOf(line, end >= 0);
  }

  function drain(final: boolean): DraftUnit[] {
    const units: DraftUnit[] = [];
    for (let one = next(final); one; one = next(final)) units.push(one);
    return units;
  }

  return {
    push(delta) {
      buffer += delta.replace(/\r\n?/g, '\n');
      return drain(false);
    },
    flush: () => drain(true),
  };
}
