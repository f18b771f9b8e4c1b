import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';
import { missingTime } from './missing-time';
import { ownPlaces } from './own-places';
import type { SentenceMatch } from './sentence-match';
import { wantsNumber } from './wants-number';

/** What there was in a year is told where that year stands; how and why are told of other years, too. */
const LISTED: ReadonlySet<Ask['intent']> = new Set(['list', 'passage']);

type SlotInput = {
  ask: Ask;
  match: SentenceMatch;
  /** The table knows the figure: the sentence itself must say of what place and time it speaks. */
  isKnown: boolean;
};

/** The places and times of a question that neither a sentence nor what may speak for it says. */
export function missingSlots({
  vocabulary,
  ...input
}: SlotInput & { vocabulary: Vocabulary }): string[] {
  return [
    ...missingPlaceOrTime({ ...input, vocabulary }),
    ...missingNation({ ...input, vocabulary }),
  ];
}

/** The places that neither a sentence nor what may stand around it names; else the times. */
function missingPlaceOrTime({
  ask,
  match,
  isKnown,
  vocabulary,
}: SlotInput & { vocabulary: Vocabulary }): string[] {
  const { passage, title } = match.evidence;
  const around = fold(
    isKnown
      ? match.text
      : [title, passage.article ?? '', ...passage.section, passage.text].join('\n'),
  );
  // An article about a place names it once; its explanations hold for that place.
  const wide = isKnown || wantsNumber(ask) ? around : `${around}\n${match.article}`;
  const isOwn = (area: string): boolean =>
    vocabulary.placeOfSource.get(passage.source) === area &&
    namesNoOther(match.text, area, vocabulary);
  const places = ask.areas.filter(
    (area) => area !== NATION && !wide.includes(fold(shortArea(area))) && !isOwn(area),
  );
  if (places.length > 0) return places;
  return isOfItsTime({ ask, match, isKnown }) ? missingTime({ ask, match, around }) : [];
}

/** Whether an answer must be of the time asked about: a figure, why it fell in that year, and what there was in one year. */
function isOfItsTime({ ask, match, isKnown }: SlotInput): boolean {
  const isWhyThen = ask.intent === 'why' && ask.premise !== undefined;
  if (isKnown || wantsNumber(ask) || isWhyThen) return true;
  // What has never been was in no year.
  if (/尚未|从未|仍未|暂未/.test(match.text)) return false;
  const [time, ...others] = ask.times;
  return LISTED.has(ask.intent) && time?.kind === 'year' && others.length === 0;
}

/** Of the place that its document is of is every sentence that names no part of it and no other place. */
function namesNoOther(text: string, place: string, { coveredAreas }: Vocabulary): boolean {
  const said = fold(text).replaceAll(fold(place), '');
  return ![...coveredAreas].some((area) => area !== place && said.includes(fold(area)));
}

/** Who asks for the whole country is not answered by what a place says of itself. */
function missingNation({
  ask,
  match,
  vocabulary,
}: {
  ask: Ask;
  match: SentenceMatch;
  vocabulary: Vocabulary;
}): string[] {
  if (!ask.areas.includes(NATION) || !wantsNumber(ask) || match.text.includes(NATION)) return [];
  return ownPlaces(match.evidence, vocabulary).length > 0 ? [NATION] : [];
}
