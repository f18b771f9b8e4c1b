import type { Operation } from './operation';
import type { Token } from './tokenize-question';

/** One reading of a question with 和 or 、: what it must hold, and what it may share with its neighbours. */
export type Variant = { required: ReadonlySet<string>; optional: ReadonlySet<string> };

const JOINS = /^(?:和|与|及|以及|、|跟|同|或|或者|还是|vs|\/|&|比|较|相比|对比|,|,?还有)$/;
const MAX_VARIANTS = 12;

/**
 * The readings of a question that names several things side by side: 职工和居民的收入 → 职工 …收入, 居民 …收入. Each reading must hold
 * its own run of words and what stands outside of the lists; the words of its neighbours it may share (职工 医保收入 和 支出).
 * Empty where nothing is joined.
 */
export function conjoinedVariants(tokens: readonly Token[], operation?: Operation): Variant[] {
  const lists = joinedRuns(tokens, operation === 'ratio' ? /^(?:是|为|相当于)$/ : undefined);
  if (lists.length === 0) return [];
  const inLists = new Set(lists.flat(2));
  const shared = tokens.filter(({ kind }) => kind === 'content').map(({ text }) => text).filter((text) => !inLists.has(text));
  let variants: Variant[] = [{ required: new Set(shared), optional: new Set() }];
  for (const runs of lists) {
    variants = variants
      .flatMap((variant) =>
        runs.map((run): Variant => ({
          required: new Set([...variant.required, ...run]),
          optional: new Set([...variant.optional, ...runs.flat().filter((text) => !run.includes(text))]),
        })),
      )
      .slice(0, MAX_VARIANTS);
  }
  return variants;
}

/** Lists of runs of content words with a join between them. */
function joinedRuns(tokens: readonly Token[], alsoJoins?: RegExp): string[][][] {
  const lists: string[][][] = [];
  let current: string[][] = [];
  let run: string[] = [];
  let joined = false;
  const closeRun = () => {
    if (run.length > 0) {
      if (joined) current.push(run);
      else {
        closeList();
        current = [run];
      }
      run = [];
      joined = false;
    }
  };
  const closeList = () => {
    if (current.length > 1) lists.push(current);
    current = [];
  };
  for (const { kind, text } of tokens) {
    if (kind === 'content') run.push(text);
    else if (JOINS.test(text) || alsoJoins?.test(text) === true) {
      closeRun();
      joined = current.length > 0;
    } else {
      closeRun();
      joined = false;
    }
  }
  closeRun();
  closeList();
  return lists;
}
