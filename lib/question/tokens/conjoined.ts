import { heldAgainst } from './held-against';
import { kindsOf } from './kinds-of';
import { listClusters } from './list-clusters';
import { listedThings } from './listed-things';
import type { Operation } from '@/lib/question/intent/operation';
import type { Token } from './token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** One reading of a question with 和 or 、: what it must hold, and what it may share with its neighbours. */
export type Variant = {
  required: ReadonlySet<string>;
  optional: ReadonlySet<string>;
  /** Of the required words, those that only stand with a neighbour and may be its own: 执业 of 执业医师和护士. */
  borrowed?: ReadonlySet<string>;
};

type Run = readonly Token[];

const JOINS =
  /^(?:和|与|及|以及|、|跟|同|或|或者|还是|vs|\/|&|比|较|相比|对比|,|,?还有|减|减去|扣除|除去|剔除|刨去|刨掉|扣掉|去掉|减掉|加|加上|反超|赶超|超越)$/;
/** 甲的人数是乙的几倍: what is counted may stand with the joint. */
const RATIO_JOINS = /^(?:\p{Script=Han}{0,3}[是为]|相当于|除以)$/u;
const MAX_VARIANTS = 12;

/**
 * The readings of a question that names several things side by side: 职工和居民的收入 → 职工 …收入, 居民 …收入. Each reading must hold
 * its own alternative and what stands outside of the lists; of its neighbours it may share words (职工 医保收入 和 支出).
 * Empty where nothing is joined.
 */
export function conjoinedVariants({
  tokens,
  vocabulary,
  operation,
  listsAll = false,
}: {
  tokens: readonly Token[];
  vocabulary: Vocabulary;
  operation: Operation | undefined;
  /** Whether what a comma parts from a list counts as one of its things, too. */
  listsAll?: boolean;
}): Variant[] {
  const isRatio = operation === 'ratio';
  const clusters = listClusters({
    tokens,
    isJoin: ({ text }) => JOINS.test(text) || (isRatio && RATIO_JOINS.test(text)),
    kindOf: (token) => ownKind(token, vocabulary),
    vocabulary,
  });
  const isClustered = clusters !== undefined && clusters.length > 0;
  const runs = isClustered
    ? []
    : joinedRuns({ tokens, isRatio, vocabulary }).map((list) =>
        listsAll ? list : listedThings({ list, tokens, vocabulary }),
      );
  const lists = isClustered
    ? clusters.map((words) => words.map(({ text }) => [text]))
    : runs.map(
        (list) => heldAgainst({ list, tokens, vocabulary }) ?? alternatives(list, vocabulary),
      );
  if (lists.length === 0) return [];
  const inLists = new Set(lists.flat(2));
  const shared = textsOf(tokens.filter(({ kind }) => kind === 'content')).filter(
    (text) => !inLists.has(text),
  );
  // 收入 shares nothing with the 支出 beside it.
  const sharable = isClustered ? [] : lists.flat(2);
  const kinds = new Map(tokens.map((token) => [token.text, kindsOf(token, vocabulary)]));
  let variants: Variant[] = [{ required: new Set(shared), optional: new Set() }];
  for (const list of lists) {
    variants = variants
      .flatMap((variant) =>
        list.map((own): Variant => ({
          required: new Set([...variant.required, ...own]),
          optional: new Set([
            ...variant.optional,
            ...list
              .flat()
              .filter((text) => sharable.includes(text) && !own.includes(text))
              .filter((text) => !isRival(text, own, kinds)),
          ]),
        })),
      )
      .slice(0, MAX_VARIANTS);
  }
  // What stands behind a comma is a clause of its own.
  return runs.length === 1 && !tokens.some(({ text }) => text === ',')
    ? withBorrowed({ variants, runs: runs.flat(), alternatives: lists.flat(), vocabulary })
    : variants;
}

/** Each reading of one list with the words that its neighbours alone have beside their alternatives; a group or scheme is meant for all. */
function withBorrowed({
  variants,
  runs,
  alternatives: own,
  vocabulary,
}: {
  variants: readonly Variant[];
  runs: readonly Run[];
  /** Of each run, in its order. */
  alternatives: readonly (readonly string[])[];
  vocabulary: Vocabulary;
}): Variant[] {
  const rest = runs.map((run, at) =>
    textsOf(run.filter((token) => kindsOf(token, vocabulary).length === 0)).filter(
      (text) => own[at]?.includes(text) !== true,
    ),
  );
  return variants.map((variant, at) => {
    const borrowed = new Set(rest.filter((_, place) => place !== at).flat());
    return borrowed.size === 0 ? variant : { ...variant, borrowed };
  });
}

/** 三级 is never shared with 二级: a figure has one level. */
function isRival(
  text: string,
  own: readonly string[],
  kinds: ReadonlyMap<string, readonly string[]>,
): boolean {
  const rival = kinds.get(text)?.filter((kind) => kind !== '' && kind !== '?') ?? [];
  return own.some((one) => kinds.get(one)?.some((kind) => rival.includes(kind)) === true);
}

const textsOf = (tokens: readonly Token[]): string[] => tokens.map(({ text }) => text);

/**
 * What the runs of a list stand for. Where neighbours meet in words of one kind (三级医院职工 和 居民报销比例: both schemes) or one side is
 * a single word (基金收入 和 支出), only those words are the alternatives; what stands before or after them is shared.
 */
function alternatives(runs: readonly Run[], vocabulary: Vocabulary): string[][] {
  const ofOneKind = sameKind(runs, vocabulary);
  if (ofOneKind) return ofOneKind;
  const first = runs[0] ?? [];
  const last = runs.at(-1) ?? [];
  const inner = runs.slice(1, -1);
  const meeting = [
    first.at(-1),
    ...inner.map((run) => (run.length === 1 ? run[0] : undefined)),
    last[0],
  ];
  const kinds = meeting.map((token) => (token ? kindOf(token, vocabulary) : undefined));
  const isOneKind = kinds[0] !== undefined && kinds.every((kind) => kind === kinds[0]);
  const isSingle =
    inner.every((run) => run.length === 1) && (last.length === 1 || first.length === 1);
  if ((isOneKind || isSingle) && meeting.every((token) => token !== undefined)) {
    return meeting.map((token) => [token?.text ?? '']);
  }
  return runs.map(textsOf);
}

/** One word of one kind in each run, where only one run has other words, too: 职工医保次均住院费用 是 居民 的几倍. */
function sameKind(runs: readonly Run[], vocabulary: Vocabulary): string[][] | undefined {
  if (runs.filter((run) => run.length > 1).length > 1) return undefined;
  const isOf = (kind: string) => (token: Token) => kindsOf(token, vocabulary).includes(kind);
  const kind = runs
    .find((run) => run.some((token) => kindsOf(token, vocabulary).length > 0))
    ?.flatMap((token) => kindsOf(token, vocabulary))
    .find((one) => runs.every((run) => run.filter(isOf(one)).length === 1));
  if (kind === undefined) return undefined;
  return runs.map((run) => textsOf(run.filter(isOf(kind))));
}

/** The dimension of a breakdown's value: scheme, level …; undefined for other words. */
function kindOf({ text, means = [] }: Token, { breakdownWords }: Vocabulary): string | undefined {
  return [text, ...means]
    .map((word) => breakdownWords.get(word))
    .find((kind) => kind !== undefined);
}

/** 职工居民, 住院门诊: two values of one dimension side by side need no 和. */
function isBeside(last: Token | undefined, token: Token, vocabulary: Vocabulary): boolean {
  if (!last || last.text.includes(token.text) || token.text.includes(last.text)) return false;
  const kind = ownKind(last, vocabulary);
  return kind !== undefined && kind !== '?' && kind === ownKind(token, vocabulary);
}

/** The dimension of a word that is itself a value of it. */
const ownKind = ({ text, means = [] }: Token, { breakdownWords }: Vocabulary): string | undefined =>
  breakdownWords.get(text) ?? (means.length === 1 ? breakdownWords.get(means[0] ?? '') : undefined);

/** Lists of runs of content words with a join between them. */
function joinedRuns({
  tokens,
  isRatio,
  vocabulary,
}: {
  tokens: readonly Token[];
  isRatio: boolean;
  vocabulary: Vocabulary;
}): Run[][] {
  const lists: Run[][] = [];
  let current: Run[] = [];
  let run: Token[] = [];
  let joined = false;
  let afterComma = false;
  const closeList = () => {
    if (current.length > 1) lists.push(current);
    current = [];
  };
  const closeRun = () => {
    if (run.length === 0) return;
    if (!joined) closeList();
    current.push(run);
    run = [];
    joined = false;
  };
  for (const token of tokens) {
    const { kind, text, frame } = token;
    if (kind === 'content' && frame !== true) {
      if (isBeside(run.at(-1), token, vocabulary)) {
        closeRun();
        joined = true;
      }
      run.push(token);
    } else if (JOINS.test(text) || (isRatio && RATIO_JOINS.test(text))) {
      closeRun();
      joined = current.length > 0;
      afterComma = text === ',';
    } else if (kind !== 'content') {
      // 财政补贴是老百姓个人缴费的几倍: what says nothing right behind the joint is no break, but a comma's clause may begin with it.
      const isAfterJoint: boolean = joined && run.length === 0 && !afterComma;
      closeRun();
      joined = isAfterJoint;
    }
  }
  closeRun();
  closeList();
  return lists;
}
