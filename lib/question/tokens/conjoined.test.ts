import { aSeries } from '@/tests/builders/vocabulary';
import { describe, expect, it } from 'vitest';
import type { Operation } from '@/lib/question/intent/operation';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { conjoinedVariants } from './conjoined';
import type { Token } from './token';

const vocabulary = {
  series: [],
  phrases: new Map(),
  breakdownWords: new Map([
    ['三级', 'level'],
    ['二级', 'level'],
  ]),
} as unknown as Vocabulary; // no more of it is read

const tokens = (text: string): Token[] =>
  text.split(' ').map((piece) => ({
    text: piece.replace('*', ''),
    start: 0,
    kind: piece.endsWith('*') ? 'function' : 'content',
  }));

const read = (text: string, operation: Operation) =>
  conjoinedVariants({ tokens: tokens(text), vocabulary, operation }).map(
    ({ required, borrowed = [] }) => [[...required].join(), [...borrowed].join()],
  );

describe('conjoinedVariants', () => {
  it.each([
    ['注册 会计师 和* 律师', ['注册,会计师', ''], ['注册,律师', '注册']],
    ['罚款 加* 退回 本金', ['本金,罚款', '本金'], ['本金,退回', '']],
    ['注册 会计师 ,* 律师', ['注册,会计师', ''], ['注册,律师', '']],
    ['三级 费用 和* 比例', ['三级,费用', ''], ['三级,比例', '']],
  ])('%s: what only a neighbour has is borrowed, but for a group', (text, ...expected) => {
    expect(read(text, 'sum')).toEqual(expected);
  });

  it('goes on behind a joint over what says nothing', () => {
    expect(read('补贴 是* 老百姓* 缴费 的* 几倍*', 'ratio').map(([words]) => words)).toEqual([
      '补贴',
      '缴费',
    ]);
  });

  it('parts names of figures, or words that say nothing else than one', () => {
    const series = ['住校天数', '每天开支'].map((name) => aSeries({ indicator: { name } }));
    const named: Token[] = [
      { ...(tokens('在校日')[0] as Token), means: ['在校日', '住校天数'] },
      ...tokens('和* 每天开支'),
    ];
    const own = { ...vocabulary, series };
    const variants = conjoinedVariants({ tokens: named, vocabulary: own, operation: undefined });
    expect(variants.map(({ optional }) => optional.size)).toEqual([0, 0]);
  });

  it.each([
    ['三级 的* 费用 比* 二级 高多少*', 'difference'],
    ['三级 的* 费用 是* 二级 的* 几倍*', 'ratio'],
    ['三级 的* 费用 数据是* 二级 的* 几倍*', 'ratio'],
    ['三级 跟* 二级 ,* 费用 哪个* 高*', 'rank'],
    ['费用 ,* 三级 比* 二级 高多少*', 'difference'],
  ] as const)('%s holds the two levels against each other', (text, operation) => {
    const words = conjoinedVariants({ tokens: tokens(text), vocabulary, operation }).map(
      ({ required }) => [...required].sort(),
    );
    expect(words).toEqual([
      ['三级', '费用'],
      ['二级', '费用'],
    ]);
  });

  it('begins anew behind a comma', () => {
    expect(read('补贴 ,* 其中* 缴费', 'ratio')).toEqual([]);
  });
});
