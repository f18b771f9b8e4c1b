import { fold } from '@/lib/text/fold';

/** 要带哪些材料: the asking takes these words in, so that they are no content of the question. */
const KIND = /材料|手续|资料|证件|证明|条件|流程|步骤|渠道|途径|情形/;
/** What one does with papers: it says nothing of which are meant. */
const HANDS_IN = /^(?:交|带|拿|备|填|要|准备|提供|提交|出示|递交|上传|需要|办)$/;

/** Whether a title ends in the kind of thing that a question asks for: 应当提交下列材料： for 要带哪些材料. */
export function endsInAskedKind(question: string, title: string): boolean {
  const kind = KIND.exec(question)?.[0];
  const line = fold(title).replace(/[^\p{L}\p{N}]+$/u, '');
  return kind !== undefined && line.endsWith(kind);
}

/** Whether a word of a question for papers only says that they are handed in. */
export const onlyHandsIn = (question: string, word: string): boolean =>
  /材料|手续|资料|证件/.test(question) && HANDS_IN.test(word);
