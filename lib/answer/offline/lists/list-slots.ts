import type { Ask } from '@/lib/schema/reading';
import type { ListEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';

/** What a list of another year or place than the one asked about loses. */
const OTHER_SLOT = 0.3;

/** What is asked of a place is not answered by a list that names it nowhere. */
export function isElsewhere({ areas }: Ask, whole: string): boolean {
  const places = areas.filter((area) => area !== NATION);
  return places.length > 0 && !places.some((area) => whole.includes(fold(shortArea(area))));
}

/** Texts of several years or places have the same headings; their titles tell them apart. */
export function slotFit({ times, areas }: Ask, { list, title }: ListEvidence): number {
  const items = list.items.map(({ text }) => text).join('\n');
  const named = `${title}\n${list.article ?? ''}\n${list.section.join('\n')}\n${list.title}`;
  const years = times.filter(({ kind }) => kind === 'year').map(({ from }) => String(from));
  const isOtherYear =
    years.length > 0 &&
    /(?:19|20)\d{2}年/.test(named) &&
    !years.some((year) => `${named}\n${items}`.includes(year));
  const places = areas.filter((area) => area !== NATION);
  const isOfOtherPlace =
    /(?:市|省|自治区)/.test(title) &&
    places.length > 0 &&
    !places.some((area) => `${named}\n${items}`.includes(shortArea(area)));
  return (isOtherYear ? -OTHER_SLOT : 0) + (isOfOtherPlace ? -OTHER_SLOT : 0);
}
