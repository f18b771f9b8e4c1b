import { NATION } from '@/lib/text/nation';
import type { Lexicon } from './create-lexicon';
import type { Facts } from './match-subject';
import { readYears } from './read-years';
import type { Subject } from './subject';

type Reader = {
  readonly valuesIn: (text: string) => readonly string[];
  readonly valuesOf: (facts: Facts) => readonly string[];
  /** A value that need not be said: figures of the nation are the rule. */
  readonly silent?: string;
  /** 2005年至2023年 names what lies between. */
  readonly isSpan?: true;
};

function readersOf(lexicon: Lexicon): Reader[] {
  return [
    { valuesIn: readYears, valuesOf: ({ years }) => years, isSpan: true },
    {
      valuesIn: (text) => lexicon.areas(text).map(({ value }) => value),
      valuesOf: ({ area }) => (area === '' ? [] : [area]),
      silent: NATION,
    },
    ...lexicon.dimensions.map((dimension): Reader => ({
      valuesIn: (text) => lexicon.breakdownsIn(text, dimension),
      valuesOf: ({ breakdown }) =>
        breakdown.filter((value) => lexicon.dimensionOf.get(value) === dimension),
    })),
    ...lexicon.contrasts.map((scan): Reader => {
      const valuesIn = (text: string) => scan(text).map(({ value }) => value);
      return { valuesIn, valuesOf: ({ words }) => valuesIn(words) };
    }),
  ];
}

const COMPARES = /[比较与同]/;

const isShared = (left: readonly string[], right: readonly string[]): boolean =>
  left.some((value) => right.includes(value));

/**
 * Whether a sentence about two figures names both: 2025年…比2024年…, 职工…比居民…. What tells the two apart has to be said of
 * each, and nothing else may be said in its place. A sentence that says nothing of a kind inherits it and is held to that elsewhere.
 */
export function namesOperands(
  { sentence, context }: Subject,
  operands: readonly Facts[],
  lexicon: Lexicon,
): boolean {
  const [first, second] = operands;
  if (!first || !second || operands.length > 2) return true;
  return readersOf(lexicon).every(({ valuesIn, valuesOf, silent, isSpan }) => {
    const [left, right] = [valuesOf(first), valuesOf(second)];
    if (isShared(left, right) || (left.length === 0 && right.length === 0)) return true;
    const named = valuesIn(sentence);
    if (named.length === 0) return true;
    // 比2024年增加…: what is compared was named before, what it is compared with is named here.
    const [head = ''] = sentence.split(COMPARES);
    const inherited = valuesIn(head).length === 0 ? context.flatMap(valuesIn) : [];
    const isNamed = (values: readonly string[]) =>
      values.every((value) => value === silent) || isShared(values, [...named, ...inherited]);
    const known = [...left, ...right].sort();
    const isKnown = (value: string) =>
      isSpan ? value >= (known[0] ?? '') && value <= (known.at(-1) ?? '') : known.includes(value);
    return isNamed(left) && isNamed(right) && named.every(isKnown);
  });
}
