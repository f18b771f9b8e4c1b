import { askedPart } from '@/lib/text/asked-part';

/** 分哪几部分, 那篇文章讲了什么: asks how a text is made up, and its headings say. */
const STRUCTURE =
  /(?:分|有|讲|写|包括|包含|介绍|谈|说|由)[^,。?]{0,4}(?:哪|几|[二两三四五六七八九十]|什么|啥)[^,。?]{0,4}(?:部分|块|章|节|方面|内容|类(?!人|群体|对象)|点|板块)|[那这](?:个?部分|一?块|一?篇|一?章|一?节)|[那这该]文章|文章(?:里|中)?(?:都|主要)?(?:讲|说|写|提|分|介绍)|一文/;

/** Whether it is asked how a text is made up. */
export const asksStructure = (question: string): boolean =>
  STRUCTURE.test(question) || askedPart(question) !== undefined;
