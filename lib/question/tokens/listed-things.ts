import { isContrast } from '@/lib/question/vocabulary/contrast';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { isIndicator } from './is-indicator';
import { kindsOf } from './kinds-of';
import type { Token } from './token';

type Run = readonly Token[];

/**
 * The things of a list that a comma parts from what they are of or what is asked of them: 生育保险,甲比乙多多少 and 第11批跟第10批,品种哪批多
 * list two things each. What stands behind the comma and is like the others is one of them.
 */
export function listedThings({
  list,
  tokens,
  vocabulary,
}: {
  list: readonly Run[];
  tokens: readonly Token[];
  vocabulary: Vocabulary;
}): readonly Run[] {
  const isBehindComma = (run: Run | undefined): boolean =>
    run?.[0] !== undefined && tokens[tokens.indexOf(run[0]) - 1]?.text === ',';
  const areAlike = (runs: readonly Run[]) =>
    runs.length > 1 && runs.slice(1).every((run, at) => isAlike(runs[at] ?? [], run, vocabulary));
  const [first, ...behind] = list;
  const before = list.slice(0, -1);
  const last = list.at(-1);
  if (isBehindComma(last) && areAlike(before) && !areAlike(list)) return before;
  return first && isBehindComma(behind[0]) && areAlike(behind) && !areAlike(list) ? behind : list;
}

/** Values of one dimension, names of two figures, or the ends of two such names. */
function isAlike(left: Run, right: Run, vocabulary: Vocabulary): boolean {
  const kinds = left.flatMap((token) => kindsOf(token, vocabulary)).filter((kind) => kind !== '');
  const isOfKind = (token: Token) =>
    kindsOf(token, vocabulary).some((kind) => kinds.includes(kind));
  const [one, other] = [left.at(-1), right.at(-1)];
  return (
    right.some(isOfKind) ||
    [left, right].every((run) => run.some((token) => isIndicator(token, vocabulary))) ||
    (one !== undefined && other !== undefined && isContrast(one.text, other.text, vocabulary))
  );
}
