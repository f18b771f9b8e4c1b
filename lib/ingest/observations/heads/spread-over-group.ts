import type { Head } from './head';

/**
 * 第八批、第九批分别涉及39种、41种药品，平均降价56%、58%: figures in a row that all took over one subject of the list stated last are
 * of its subjects in their order, where they are as many. Undefined where they took over none, or are told apart already.
 */
export function spreadOverGroup(
  heads: readonly Head[],
  group: readonly Head[],
): Head[] | undefined {
  const [first] = heads;
  if (!first || group.length !== heads.length) return undefined;
  const isSame = heads.every(({ breakdown }) => namesOf(breakdown) === namesOf(first.breakdown));
  if (!isSame) return undefined;
  for (const { dimension, name } of first.breakdown) {
    const values = group.map(({ breakdown }) =>
      breakdown.find((value) => value.dimension === dimension),
    );
    const names = new Set(values.map((value) => value?.name));
    if (names.size !== group.length || names.has(undefined) || !names.has(name)) continue;
    return heads.map((head, index) => ({
      ...head,
      breakdown: head.breakdown.map((one) =>
        one.dimension === dimension ? (values[index] ?? one) : one,
      ),
    }));
  }
  return undefined;
}

const namesOf = (values: Head['breakdown']): string => values.map(({ name }) => name).join('/');
