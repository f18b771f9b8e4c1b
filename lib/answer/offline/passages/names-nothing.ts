import type { Ask } from '@/lib/schema/reading';

/** What all the documents are about: it narrows nothing, and still says what is asked about (国家医保局何时成立). */
const SUBJECT = /医保|医疗|保险|保障|基金|公报|快报|报告|文件|药|病|集采|参保|监管/;

/** 大家都在干什么: words of everyday speech alone pick no sentence; any would do that has one of them. */
export const namesNothing = ({ text, content, targets, areas, times, carried }: Ask): boolean => {
  if (targets.length > 0) return false;
  if (content.length === 0) return true;
  const isNarrowed = areas.length > 0 || times.length > 0 || carried || SUBJECT.test(text);
  return !isNarrowed && content.every(({ frame }) => frame);
};
