import type { ListEvidence, PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { readHanNumber } from '@/lib/text/han-number';
import { citeSentence } from '@/lib/answer/offline/passages/cite-sentence';
import { closeSentence, tidySentence } from '@/lib/answer/offline/passages/tidy-sentence';
import { leadOfItem } from './lead-of-item';

const NUMBERED = /^[(（第]?([一二三四五六七八九十]{1,2}|\d{1,2})(?:[)）、.．\s]|部分|章)/;
const MADE_OF: ReadonlySet<ListEvidence['list']['kind']> = new Set([
  'subheadings',
  'ordinals',
  'items',
]);

/** A part of a text by its number: its heading, and the headings or the beginning of what stands under it. Undefined where the text has no such part. */
export function partDraft({
  evidence: { alias, list },
  part,
  lists,
  passages,
}: {
  evidence: ListEvidence;
  part: number;
  lists: readonly ListEvidence[];
  passages: readonly PassageEvidence[];
}): string | undefined {
  const at = placeOf(list.items, part);
  const item = list.items[at];
  if (!item) return undefined;
  const heading = tidySentence(item.text).replace(/[：:，,。]$/, '');
  const cited = `[${alias}.${at + 1}]`;
  const under = lists.find(
    ({ list: one }) =>
      one.source === list.source && MADE_OF.has(one.kind) && isHeading(one.title, item.text),
  );
  if (under)
    return [
      `${heading}：${cited}`,
      '',
      ...under.list.items.map(
        ({ text }, place) =>
          `- ${closeSentence(leadOfItem(tidySentence(text)))}[${under.alias}.${place + 1}]`,
      ),
    ].join('\n');
  const own = passages.find(
    ({ passage }) =>
      passage.source === list.source &&
      passage.kind === 'prose' &&
      passage.section.some((one) => isHeading(one, item.text)),
  );
  const said = own ? [citeSentence({ text: own.passage.text, marker: `${own.alias}.1` })] : [];
  return [`${closeSentence(heading)}${cited}`, ...said].join('\n');
}

const isHeading = (title: string, item: string): boolean => fold(title) === fold(item);

/** The place of the item with a number of its own; of headings that have none, or lost it, their order counts. */
function placeOf(items: ListEvidence['list']['items'], part: number): number {
  const numbers = items.map(({ text, label }) => numberIn(`${label}${text}`) ?? numberIn(text));
  if (numbers.every((number) => number === undefined)) return part - 1;
  const own = numbers.indexOf(part);
  const before = numbers.indexOf(part - 1);
  const isGap = own < 0 && before >= 0 && numbers[before + 1] === undefined;
  return own >= 0 ? own : isGap ? before + 1 : -1;
}

function numberIn(text: string): number | undefined {
  const digit = NUMBERED.exec(text)?.[1];
  return digit === undefined ? undefined : Number(/\d/.test(digit) ? digit : readHanNumber(digit));
}
