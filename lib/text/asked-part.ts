import { readHanNumber } from './han-number';

const PART =
  /(?:报告|公报|快报|文章|全文|[这那该]篇)[^,。?!]{0,10}第([一二三四五六七八九十]|\d{1,2})(?:个|大)?(?:部分|章|板块)/;

/** Which part of a text a question is about: 报告第四部分讲了什么; undefined where it is about none by its number. */
export function askedPart(question: string): number | undefined {
  const digit = PART.exec(question)?.[1];
  return digit === undefined ? undefined : Number(/\d/.test(digit) ? digit : readHanNumber(digit));
}
