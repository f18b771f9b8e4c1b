import type { ListEvidence } from '@/lib/schema/tools';
import { isUnder } from './is-under';
import type { SentenceMatch } from '@/lib/answer/offline/passages/sentence-match';

/** Headings and marks may stand between a lead-in and its list, in characters. */
const MOST_BETWEEN = 40;
/** So much of the passage may follow the sentence: the last words before its list. */
const MOST_FOLLOWING = 120;

/** 布局新技术,如甲、乙、丙等: lists its things itself. */
const LISTS = /[如即]([^,，。;；、]+、){3}/;

/** The list that begins right behind the passage whose sentence announces it: …有重要的现实意义。1、保障医保基金安全 … */
export function listAfter(
  { evidence, text }: SentenceMatch,
  lists: readonly ListEvidence[],
): ListEvidence | undefined {
  const { passage } = evidence;
  const ends = passage.text.indexOf(text.trim()) + text.trim().length;
  if (passage.text.trimEnd().length - ends > MOST_FOLLOWING || LISTS.test(text)) return undefined;
  return lists.find(({ list }) => {
    const between = list.start - passage.end;
    return (
      list.source === passage.source &&
      list.kind !== 'inline' && // its own sentence leads to it
      list.kind !== 'rows' &&
      isUnder(passage.section, list.section) &&
      between >= -MOST_FOLLOWING &&
      list.start > passage.start + ends - MOST_BETWEEN &&
      between <= MOST_BETWEEN
    );
  });
}
