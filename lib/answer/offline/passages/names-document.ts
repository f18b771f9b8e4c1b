import type { ContentWord } from '@/lib/schema/reading';

const DOCUMENT =
  /^(?:新|实施|本|现行)?(?:办法|规定|政策|新政|新规|规则|细则|通知|文件|措施|举措|方案)$|^(?:实施|出台|执行|施行|落地)$/;

/** 新规, 这个办法: a word for the document itself, which no sentence of it need say. */
export const namesDocument = ({ text }: Pick<ContentWord, 'text'>): boolean => DOCUMENT.test(text);
