import type { Token } from './token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** ILO报告讲, 期刊那篇骨科文章,说: whose word something is said to be, at the head of a clause. */
const SAID_IN =
  /(?:^|[,。;])([^,。;?!\d]{1,14}?(?:报告|文章|论文|文摘|综述|杂志|期刊)(?:里|中|上)?面?,?(?:说|讲|写|提到|提|称|认为|表示|给出|指出))/g;
const DOCUMENT = /^(?:报告|文章|论文|文摘|综述|杂志|期刊)$/;

/** The words that say in which document something stands as frame words, where the documents know them: the figure need not hold them. */
export function withDocumentNames({
  text,
  tokens,
  vocabulary,
}: {
  text: string;
  tokens: readonly Token[];
  vocabulary: Vocabulary;
}): readonly Token[] {
  // Where no number is spoken of, who says it tells which words to look for.
  if (!/\d/.test(text)) return tokens;
  const spans = [...text.matchAll(SAID_IN)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  if (spans.length === 0) return tokens;
  const isKnown = ({ text: word, means = [] }: Token): boolean =>
    DOCUMENT.test(word) || [word, ...means].some((one) => vocabulary.passagesWith.has(one));
  return tokens.map((token) =>
    token.kind === 'content' &&
    isKnown(token) &&
    !vocabulary.labelWords.has(token.text) &&
    spans.some(({ from, to }) => token.start >= from && token.start + token.text.length <= to)
      ? { ...token, frame: true }
      : token,
  );
}
