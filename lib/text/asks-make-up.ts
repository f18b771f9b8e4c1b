import { askedPart } from './asked-part';

const TEXT = '(?:报告|公报|快报|文章|全文|[这那该]篇)';
const PARTS = '(?:部分|方面|板块|章|块|节)';
const MAKE_UP = new RegExp(
  `${TEXT}[^,。?!]{0,8}(?:分|有|讲|写|包括|包含|介绍|谈|说|由)[^,。?!]{0,4}(?:几|哪|什么|啥)[^,。?!]{0,3}${PARTS}`,
);
/** Whether a question asks how a text is made up, and its headings answer: 这份报告分哪几部分. */
export const asksMakeUp = (question: string): boolean =>
  MAKE_UP.test(question) || askedPart(question) !== undefined;
