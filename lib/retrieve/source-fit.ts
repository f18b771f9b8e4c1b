import type { Source } from '@/lib/schema/source';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';
import type { Named } from './named-places-and-years';

/** A passage or list as a candidate: what it says, and what its source is about. */
export type FitCandidate = {
  source: Source | undefined;
  kind: string;
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
const LOCAL_UNASKED = 0.75;
/** A definition answers what something means; elsewhere a note tells how figures are counted, seldom what they are. */
const DEFINITION_ASKED = 1.5;
const NOTE_UNASKED = 0.8;

const ASKS_FOR_DEFINITION =
  /什么是|什么叫|是什么(?!时候)|是指|指什么|意思|定义|含义|概念|口径|怎么算|如何计算|怎样计算|怎么统计|怎么得/u;
const DEFINES: readonly string[] = ['term', 'note'];

function yearFit({ source, words }: FitCandidate, years: readonly string[]): number {
  if (years.length === 0 || years.some((year) => words.includes(year))) return 1;
  const period = source?.period;
  return period !== undefined && years.some((year) => period.includes(year)) ? 1 : OTHER_YEAR;
}

function areaFit({ source, words }: FitCandidate, areas: readonly string[]): number {
  const own = source?.area;
  if (areas.length === 0) return own === undefined || own === NATION ? 1 : LOCAL_UNASKED;
  const isAbout = (area: string): boolean => own === area || words.includes(shortArea(area));
  return areas.some(isAbout) || (own === undefined && areas.includes(NATION)) ? 1 : OTHER_AREA;
}

function kindFit({ kind }: FitCandidate, query: string): number {
  if (ASKS_FOR_DEFINITION.test(query)) return DEFINES.includes(kind) ? DEFINITION_ASKED : 1;
  return kind === 'note' ? NOTE_UNASKED : 1;
}

/** How well a candidate fits what a folded query names and asks for, beside its words: a factor on the score. */
export function sourceFit({
  candidate,
  named,
  query,
}: {
  candidate: FitCandidate;
  named: Named;
  query: string;
}): number {
  return (
    yearFit(candidate, named.years) * areaFit(candidate, named.areas) * kindFit(candidate, query)
  );
}
