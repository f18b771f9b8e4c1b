import { describe, expect, it } from 'vitest';
import { shareVariants } from './share-variants';
import type { Token } from './token';

const tokens = (text: string): Token[] =>
  text.split(' ').map((piece) => ({
    text: piece.replace('*', ''),
    start: 0,
    kind: piece.endsWith('*') ? 'function' : 'content',
  }));

describe('shareVariants', () => {
  it.each([
    ['药品 占* 支出', '药品', '支出'],
    ['支出 是* 收入 的* 百分之几*', '支出', '收入'],
    ['收入 有* 百分之几* 是* 财政 给的*', '财政', '收入'],
    ['医院 里* 公立 占*', '公立', '医院'],
    ['追回 ,* 协议 那块* 占*', '协议', '追回'],
  ])('%s: the part, the whole', (text, part, whole) => {
    expect(shareVariants(tokens(text)).map(({ required }) => [...required].join())).toEqual([
      part,
      whole,
    ]);
  });

  it('reads each part of a list, the whole last', () => {
    const variants = shareVariants(tokens('西药 、* 中成药 各* 占* 总额 多少*'));
    expect(variants.map(({ required }) => [...required])).toEqual([['西药'], ['中成药'], ['总额']]);
  });
});
