import type { Ask } from '@/lib/schema/reading';
import type { ListEvidence, PassageEvidence } from '@/lib/schema/tools';
import { headingShare } from '@/lib/answer/offline/passages/heading-share';
import { fold } from '@/lib/text/fold';
import { bestList } from './write-list';

/** 叫停异地互联网处方，背后的原因: a heading that asks the same why. */
const REASONS = /原因|为什么|为何|理由|缘由/;
/** So much of such a heading in the question, and what else it tells of the matter need not stand in the list. */
const ASKED_THE_SAME = 0.7;
/** A word of less weight picks no item. */
const TELLING = 0.4;

/** The list of headings that are the reasons asked for; none where the question asks of one of them (从票价看, 为什么停运). */
export function reasonsList({
  ask,
  lists,
  passages,
}: {
  ask: Ask;
  lists: readonly ListEvidence[];
  passages: readonly PassageEvidence[];
}): ListEvidence | undefined {
  const reasons = lists.filter(({ list }) => REASONS.test(list.title));
  const found =
    bestList({ ask, lists: reasons, passages }) ??
    reasons.find(({ list }) => headingShare(ask.text, list.title) >= ASKED_THE_SAME);
  return found === undefined || asksOfOne(ask, found) ? undefined : found;
}

/** Whether a word of the question, none of the title's, stands in one of the headings alone. */
function asksOfOne({ content }: Ask, { list }: ListEvidence): boolean {
  const title = fold(list.title);
  const items = list.items.map(({ text }) => fold(text));
  return content.some(
    ({ frame, weight, text }) =>
      !frame &&
      weight >= TELLING &&
      !title.includes(text) &&
      items.filter((item) => item.includes(text)).length === 1,
  );
}
