import type { IndicatorTerm } from '@/lib/schema/term';
import { residueOf } from './clean-head';
import type { HeadInput, Value } from './head';
import type { WordMatch } from './match-words';
import { withoutAreas } from '@/lib/ingest/observations/wording/without-areas';

/** Words of a part that are longer than this name something of their own. */
export const LONGEST_PART = 12;

/** 石膏切割用刀的国产化率: an indicator that is open to any part takes the words left over as its value. */
export function openValue(
  term: IndicatorTerm,
  text: string,
  ranges: readonly (readonly [number, number])[],
): Value[] {
  if (!term.dimensions?.includes('other')) return [];
  const residue = residueOf(text, ranges);
  return residue !== '' && residue.length <= 2 * LONGEST_PART
    ? [{ name: residue, dimension: 'other' }]
    : [];
}

/** 追回基金900万元，其中生育保险基金20万元: named like the whole by words before it, so that its own words are the part. */
export function ownPart(
  { isPart, topic, ownStart, areas }: HeadInput,
  { match, text }: WordMatch,
): Value[] {
  if (!isPart || match.contextLength === 0 || topic?.term !== match.term) return [];
  const name = residueOf(withoutAreas(text, ownStart, areas), match.taken);
  return name.length > 1 && name.length <= LONGEST_PART ? [{ name, dimension: 'other' }] : [];
}

/** 按病种付费的基金支出占…: the way in which a part is paid makes it a part, whatever it is a share of. */
export function wayBefore({ label }: HeadInput, { match, text }: WordMatch): Value[] {
  const said = /^[□，]*按([^，。；的]{2,12})的$/.exec(text.slice(0, match.taken[0]?.[0]))?.[1];
  return label.kind === 'share' && said !== undefined ? [{ name: said, dimension: 'other' }] : [];
}
