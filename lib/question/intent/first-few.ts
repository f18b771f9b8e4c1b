import { readHanNumber } from '@/lib/text/han-number';

const COUNT = '([二两三四五六七八九十]|\\d{1,2})';
const FIRST = new RegExp(`前${COUNT}(?!年|个?月|个?季|天|日|批|轮|期|次|成|后)`);
const MOST_OF = new RegExp(`最[多高大少低小]的?(?:前)?${COUNT}(?:个|家|类|种|项)`);
const LOW = /最[少低小]|倒数|垫底|靠后|末/;

/** How many of the first are asked for, or of the last: 前三名, 最少的两个; undefined where just one or none is. */
export function firstFew(question: string): { count: number; isLow: boolean } | undefined {
  const count = (FIRST.exec(question) ?? MOST_OF.exec(question))?.[1];
  return count === undefined
    ? undefined
    : {
        count: Number(/\d/.test(count) ? count : readHanNumber(count)),
        isLow: LOW.test(question),
      };
}
