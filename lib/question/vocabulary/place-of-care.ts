import { NATION } from '@/lib/text/nation';
import type { Vocabulary } from './vocabulary';

const GOES = /(?:跑到|跑去|去到|转到|转去|转往|前往|去|到|在)/g;
const FOR_CARE =
  /^(?:的)?(?:三甲|大|三级|二级|一级)?(?:医院)?[^,。?]{0,2}?(?:看病|看门诊|看大夫|住院|就医|就诊|治病|治疗|做手术|手术|生孩子|生娃|分娩|买药)/;

type Places = Pick<
  Vocabulary,
  'areas' | 'longestArea' | 'parents' | 'placeOfSource' | 'rulesOfPlaces'
>;

function placeAt(text: string, at: number, { areas, longestArea }: Places) {
  for (let length = Math.min(longestArea, text.length - at); length > 1; length -= 1) {
    const area = areas.get(text.slice(at, at + length));
    if (area !== undefined) return { area, end: at + length };
  }
  return undefined;
}

/** The province that a place is in, or is. */
function provinceOf(area: string, parents: Places['parents']): string {
  const above = parents.get(area);
  return above === undefined || above === NATION ? area : provinceOf(above, parents);
}

/** The place with rules of its own that is named before. */
function homeBefore(text: string, until: number, places: Places): string | undefined {
  const withRules = new Set(
    [...places.rulesOfPlaces].map((source) => places.placeOfSource.get(source)),
  );
  for (let at = 0; at < until; at += 1) {
    const found = placeAt(text, at, places);
    if (found && found.end <= until && withRules.has(found.area)) return found.area;
  }
  return undefined;
}

/**
 * 赣州人跑到广东住院 → 赣州人跑到外省住院: the rules of one's own place speak of care elsewhere by how far it is, and name no place. Only
 * where the place named first has rules; what is told of a place itself stays.
 */
export function placeOfCare(text: string, places: Places): string {
  for (const match of text.matchAll(GOES)) {
    const start = match.index + match[0].length;
    const found = placeAt(text, start, places);
    if (!found || found.area === NATION || !FOR_CARE.test(text.slice(found.end))) continue;
    const home = homeBefore(text, match.index, places);
    if (home === undefined || home === found.area) continue;
    const isFar = provinceOf(home, places.parents) !== provinceOf(found.area, places.parents);
    const far = isFar ? '外省' : '异地';
    return `${text.slice(0, start)}${far}${text.slice(found.end)}`;
  }
  return text;
}
