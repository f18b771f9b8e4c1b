import type { Item } from '@/lib/ingest/observations/wording/list-items';
import type { Paragraph } from '@/lib/ingest/observations/wording/paragraph';
import type { Label } from '@/lib/ingest/observations/wording/read-label';

/** An item of a paragraph, and what stands before its figures. */
type Labelled = { paragraph: Paragraph; item: Item; label: Label };

const LISTED = /^(?:、|和|及|与)$/;

/** 甲市、乙市、丙市参保率分别为…: the places that as many figures are of, in order, and the words that all share. */
export function placesOf({
  paragraph,
  item,
  label,
}: Labelled): { names: readonly string[]; rest: string } | undefined {
  const count = item.figures.length;
  const [from] = item.label;
  const begin = from + label.headStart;
  const { text } = paragraph.folded;
  const inside = paragraph.areas.filter(
    ({ start, end }) => start >= begin && end <= begin + label.head.length,
  );
  const isRow = inside.every(
    ({ start }, at) => at === 0 || LISTED.test(text.slice(inside[at - 1]?.end, start)),
  );
  const last = inside.at(-1);
  if (count < 2 || inside.length !== count || !isRow || !last) return undefined;
  const before = label.head.slice(0, (inside[0]?.start ?? begin) - begin);
  const rest = `${before}${label.head.slice(last.end - begin)}`;
  return { names: inside.map(({ name }) => name), rest };
}
