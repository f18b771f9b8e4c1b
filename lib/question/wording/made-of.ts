/**
 * Whether a clause is put together of words of two lists alone, one of `said` at least: with nothing else in it, it can narrow
 * nothing.
 */
export function madeOf(
  clause: string,
  { said, beside }: { said: ReadonlySet<string>; beside: ReadonlySet<string> },
): boolean {
  /** For each place whether words end there, and whether something is said by then. */
  const ends: (boolean | undefined)[] = [false];
  for (let end = 1; end <= clause.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start += 1) {
      const before = ends[start];
      const word = clause.slice(start, end);
      if (before === undefined) continue;
      if (said.has(word)) ends[end] = true;
      else if (beside.has(word)) ends[end] = ends[end] === true || before;
    }
  }
  return ends[clause.length] === true;
}

/** Longer than any word of such a list. */
const LONGEST_WORD = 14;
