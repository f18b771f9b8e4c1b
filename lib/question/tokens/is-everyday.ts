import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';

/** A verb with what comes of it is as everyday as the verb: 改成, 盯上, 遇到, 兜住, 赔掉. */
const RESULT =
  /^(?:[改变换说写弄搞做算编拆看当]成|[盯赶搭碰遇追跟患染沾]上|[遇碰拿找看感轮摊]到|[盯管守兜堵顶]住|[赔亏花用扣丢]掉)$/;

/**
 * 配合, 真正, 那会儿: speech that helps to find an answer but need not stand in it, where no figure's name has the word. A verb or a
 * saying that is seldom used (吃亏, 节节败退) is speech where no document has it, either.
 */
export const isEveryday = (
  word: string,
  { segmenter, labelWords, passagesWith, near }: Vocabulary,
): boolean =>
  (segmenter.isEveryday(word) ||
    RESULT.test(word) ||
    (segmenter.isSeldom(word) && !passagesWith.has(word) && !near.has(word))) &&
  !labelWords.has(word);
