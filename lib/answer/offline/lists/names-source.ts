import type { ContentWord } from '@/lib/schema/reading';
import type { ListEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';

/** Words for a text as such: 常州公报 is any text of 常州 with 公报 in its title. */
export const TEXT_KINDS = /公报|快报|报告|文章|文摘|附件/;

/** ILO报告, 常州公报: the word says in which text, not what of it. */
export function namesSource(
  word: ContentWord,
  {
    source,
    title,
    publisher = '',
  }: { source: string; title: string; publisher?: string | undefined },
): boolean {
  const own = [word.text, ...word.means];
  const file = source.split('-');
  return (
    own.some((name) => file.includes(name)) ||
    own.some((name) => name.length > 2 && fold(publisher).includes(name)) ||
    own.some((name) => TEXT_KINDS.test(name) && fold(title).includes(name))
  );
}

/** The same of the text that a list stands in. */
export const namesSourceOf = (
  word: ContentWord,
  { list, title, publisher }: ListEvidence,
): boolean => namesSource(word, { source: list.source, title, publisher });
