import { trendWords } from '@/lib/question/intent/read-trend';
import { isWithin, spansOf } from './text-span';
import type { TextSpan } from './text-span';
import type { Token } from './token';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** ILO报告讲, 期刊那篇骨科文章,说: whose word something is said to be, at the head of a clause. */
const SAID_IN =
  /(?:^|[,。;])([^,。;?!\d]{1,14}?(?:报告|文章|论文|文摘|综述|杂志|期刊)(?:里|中|上)?面?,?(?:说|讲|写|提到|提|称|认为|表示|给出|指出))/g;
const DOCUMENT = /^(?:报告|文章|论文|文摘|综述|杂志|期刊)$/;

type Input = { text: string; tokens: readonly Token[]; vocabulary: Vocabulary };

/**
 * Words that need not stand beside a figure as frame words: those that say in which document it stands (ILO报告讲), where the documents
 * know them, and those that state how it changed (持续增长), which is held against the table.
 */
export function withFramedSpans({ text, tokens, vocabulary }: Input): readonly Token[] {
  const [documents, changes] = [documentSpans(text), trendWords(text)];
  if (documents.length + changes.length === 0) return tokens;
  const isName = ({ text: word, means = [] }: Token): boolean =>
    DOCUMENT.test(word) ||
    (!vocabulary.labelWords.has(word) &&
      [word, ...means].some((one) => vocabulary.passagesWith.has(one)));
  return tokens.map((token) =>
    token.kind === 'content' &&
    (isWithin(token, changes) || (isWithin(token, documents) && isName(token)))
      ? { ...token, frame: true }
      : token,
  );
}

/** Where no number is spoken of, who says it tells which words to look for. */
const documentSpans = (text: string): TextSpan[] => (/\d/.test(text) ? spansOf(text, SAID_IN) : []);
