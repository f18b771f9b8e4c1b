import type { Source } from '@/lib/schema/source';
import type { Named } from './named-places-and-years';

/** A passage or list as a candidate: what it says, and what its source is about. */
export type FitCandidate = {
  source: Source | undefined;
  /** Text, headings and title of article, folded. */
  words: string;
};

/*
 * Factors on the score. Bulletins of successive years, and of different places, say the same in the same words; what the
 * query names decides between them, and the words decide within each. A factor is not a filter: a report of 2023 may well tell
 * of 2018, and then its passage names that year itself.
 */
const OTHER_YEAR = 0.5;
const OTHER_AREA = 0.5;
/** Nobody names a place: the country is meant, yet a city's bulletin may be all there is. */
const LOCAL_UNASKED = 0.85;

const NATION = '全国';

function yearFit({ source, words }: FitCandidate, years: readonly string[]): number {
  if (years.length === 0 || years.some((year) => words.includes(year))) return 1;
  const period = source?.period;
  return period !== undefined && years.some((year) => period.includes(year)) ? 1 : OTHER_YEAR;
}

function areaFit({ source, words }: FitCandidate, areas: readonly string[]): number {
  const own = source?.area;
  if (areas.length === 0) return own === undefined || own === NATION ? 1 : LOCAL_UNASKED;
  const isAbout = (area: string): boolean =>
    own === area || words.includes(area.replace(/[省市区县]$/u, ''));
  return areas.some(isAbout) || (own === undefined && areas.includes(NATION)) ? 1 : OTHER_AREA;
}

/** How well a candidate's source fits the years and places that a query names: a factor in (0, 1]. */
export function sourceFit({ candidate, named }: { candidate: FitCandidate; named: Named }): number {
  return yearFit(candidate, named.years) * areaFit(candidate, named.areas);
}
