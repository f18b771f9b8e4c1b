/**
 * Words of grammar: they stand in every passage and say nothing about which one is meant. Kept short on purpose, because BM25
 * already gives little weight to frequent words.
 */
export const STOP_WORDS: readonly string[] = [
  ...'的了着过地得之所者也而且或及与和跟同在于以从自把被将由向对为因是有这那其此该各每某就都才又再还更很最已曾便即若虽但则个年月日',
  '以及 及其 并且 而且 或者 但是 因为 所以 由于 如果 虽然 这个 那个 这些 那些 这种 其中 其他 它们 他们 我们 你们 自己'.split(
    ' ',
  ),
  '一个 一种 一些 进行 可以 能够 已经 对于 关于 根据 按照 通过 作为 之间 之后 之前 以来'.split(' '),
].flat();

/** Words that make a text a question: left out of queries only, since a passage that holds them does not answer any better. */
export const QUESTION_WORDS: readonly string[] = [
  ...'吗呢吧么啊呀谁哪几啥请问多何',
  '什么 是什么 为什么 怎么 怎样 如何 怎么样 什么样 多少 几个 几种 多大 多长 多久 多高 多远 哪个 哪些 哪里 哪儿 哪种 哪位 哪年 哪一年 哪一 何时 何地 何处 何种 何年 为何'.split(
    ' ',
  ),
  '是否 有没有 是不是 能否 可否 有无 请问 请 告诉 一下 介绍 说明 解释 列出 列举 说说 谈谈 指的是 指 叫做 称为 叫'.split(
    ' ',
  ),
].flat();
