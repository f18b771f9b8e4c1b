import type { Ground } from './bind-claim';
import { placesOf } from './cite';
import type { Problem, Sentence } from './sentence';
import type { Place } from './make-citation';
import type { Marker } from './read-markers';
import { isSupported } from './support';

/** Where the markers of a sentence lead, and aliases that lead nowhere. */
export type CitedPlaces = { readonly places: Place[]; readonly problems: readonly Problem[] };

/** Is the place one of the passage (or list, or observation) that the marker names? */
function isWithin({ evidence }: Ground, { alias }: Marker, place: Place): boolean {
  const one =
    evidence.passages.get(alias)?.passage ??
    evidence.lists.get(alias)?.list ??
    evidence.observations.get(alias)?.observation;
  if (one === undefined || one.source !== place.source) return false;
  return one.start < place.end && one.end > place.start;
}

/**
 * The places that a sentence's markers name, as far as they are needed and, of a model, as far as they carry the sentence.
 * An alias of no evidence is dropped; from the offline engine it is a defect.
 */
export function citedPlaces(
  { plain, markers }: Sentence,
  { ground, isStrict, bound }: { ground: Ground; isStrict: boolean; bound: readonly Place[] },
): CitedPlaces {
  const places: Place[] = [];
  const problems: Problem[] = [];
  for (const marker of markers) {
    const found = placesOf(ground, marker, plain);
    if (found.length === 0 && !isStrict) problems.push({ kind: 'alias', text: marker.alias });
    // The number's own sentence is cited already; a passage marker adds nothing but a second one.
    const isCovered =
      marker.part === undefined && bound.some((place) => isWithin(ground, marker, place));
    const carries = !isStrict || found.some((place) => isSupported(ground, plain, { place }));
    if (!isCovered && carries) places.push(...found);
  }
  return { places, problems };
}
