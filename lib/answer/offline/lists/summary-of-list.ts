import type { ListEvidence, PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { splitSentences } from '@/lib/text/sentences';
import { coverWord } from '@/lib/answer/offline/passages/cover-word';

/** So much of a heading must stand in a sentence for it to be named there, and so many of the headings. */
const ELSEWHERE = { named: 0.5, most: 0.6 };
/** The lead right under the heading of the list says it in words of its own. */
const UNDER_IT = { named: 0.4, most: 0.4 };
const LONGEST = 260;
/** 4.1.2, (二), 三、 */
const LABEL = /^[\d.]+|^[(（]?[一二三四五六七八九十\d]+[)）、.]\s*/;

/**
 * The sentence that says in a row what headings list one by one: 面临着甲、乙、丙等问题. It says what belongs together, and cites the
 * whole list at once. Undefined where no sentence found names most of them.
 */
export function summaryOfList(
  { list }: ListEvidence,
  passages: readonly PassageEvidence[],
): { text: string; marker: string } | undefined {
  if (list.kind !== 'subheadings') return undefined;
  const items = list.items.map(({ text }) => fold(text).replace(LABEL, '').trim());
  const found = passages
    .filter(({ passage }) => passage.kind === 'prose')
    .flatMap(({ alias, passage }) => {
      const least = passage.section.at(-1) === list.title ? UNDER_IT : ELSEWHERE;
      return splitSentences(passage.text).map(({ start, end }, place) => {
        const text = passage.text.slice(start, end);
        const share = shareOf(items, fold(text), least.named);
        return { text, marker: `${alias}.${place + 1}`, share, isEnough: share >= least.most };
      });
    })
    .filter(({ text, isEnough }) => isEnough && text.length <= LONGEST)
    .sort((left, right) => right.share - left.share);
  return found[0];
}

function shareOf(items: readonly string[], sentence: string, least: number): number {
  if (!sentence.includes('、')) return 0;
  const named = items.filter(
    (text) => coverWord({ text, means: [], weight: 1, frame: false }, sentence) >= least,
  );
  return named.length / items.length;
}
