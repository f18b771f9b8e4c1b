import type { Enumeration } from '@/lib/schema/passage';
import type { Bound, Ground } from './bind-claim';
import type { Place } from './make-citation';
import { bareText, bigramsOf, sharedPart } from './overlap';
import type { Marker } from './read-markers';
import { sourceSentences } from './source-claims';
import type { SourceSentence } from './source-claims';

/** A sentence longer than this is cited by the part between semicolons that carries the claim. */
const LONG_SENTENCE = 220;
/** A list up to this long is cited whole; a longer one by its lead-in. */
const LONG_LIST = 400;

const placeOf = ({ passage, span }: SourceSentence): Place => ({ source: passage.source, ...span });

/** Of a long sentence, the part between semicolons around `inner`; of any other, the whole sentence. */
function readable(sentence: SourceSentence, inner: { start: number; end: number }): Place {
  const place = placeOf(sentence);
  if (place.end - place.start <= LONG_SENTENCE || sentence.passage.kind === 'table') return place;
  let from = 0;
  for (const part of sentence.text.split(/(?<=[；;])/)) {
    // White space set aside makes this an estimate only where lines were joined; then the whole sentence is cited.
    const start = place.start + from;
    from += part.length;
    if (
      start <= inner.start &&
      inner.end <= start + part.length &&
      sentence.text.length === place.end - place.start
    ) {
      return { source: place.source, start, end: start + part.length };
    }
  }
  return place;
}

/** The sentences (or table rows) that a span lies in, as one place. */
export function widen({ view }: Ground, place: Place): Place {
  const sentences = view
    .passagesIn(place)
    .flatMap((passage) => sourceSentences(passage))
    .filter(({ span }) => span.start < place.end && span.end > place.start);
  const [first, last] = [sentences[0], sentences.at(-1)];
  if (!first || !last) return place;
  if (first === last) return readable(first, place);
  return { source: place.source, start: first.span.start, end: last.span.end };
}

/** The sentence of a passage that says most of what the text says; earlier wins a tie. */
function closest(text: string, sentences: readonly SourceSentence[]): SourceSentence | undefined {
  const [bare, wanted] = [bareText(text), bigramsOf(text)];
  let best: { sentence: SourceSentence; score: number } | undefined;
  for (const sentence of sentences) {
    const isInside = bareText(sentence.text).includes(bare);
    const score = isInside ? 2 : sharedPart(wanted, sentence.grams);
    if (!best || score > best.score) best = { sentence, score };
  }
  return best?.sentence;
}

function listPlaces(ground: Ground, list: Enumeration, part: number | undefined): Place[] {
  const { source } = list;
  const whole = { source, start: list.titleSpan?.start ?? list.start, end: list.end };
  if (part === undefined) {
    if (whole.end - whole.start <= LONG_LIST && whole.end > whole.start) return [whole];
    return [
      widen(ground, { source, ...(list.titleSpan ?? { start: list.start, end: list.start + 1 }) }),
    ];
  }
  const item = list.items[part - 1];
  if (!item) return [];
  const place = { source, start: item.start, end: item.end };
  // 、-lists are cited by the sentence that they stand in: a word alone proves nothing.
  return [bareText(item.text).length < 10 || list.kind === 'inline' ? widen(ground, place) : place];
}

/** Where the evidence behind a marker stands, as far as it carries `text`. Nothing for an alias of no evidence. */
export function placesOf(ground: Ground, marker: Marker, text: string): Place[] {
  const { evidence, view } = ground;
  const passage = evidence.passages.get(marker.alias)?.passage;
  if (passage) {
    const sentences = sourceSentences(passage);
    const one =
      marker.part === undefined
        ? closest(text, sentences)
        : (sentences[marker.part - 1] ?? closest(text, sentences));
    return one ? [placeOf(one)] : [];
  }
  const list = evidence.lists.get(marker.alias)?.list;
  if (list) return listPlaces(ground, list, marker.part);
  const observation = evidence.observations.get(marker.alias)?.observation;
  if (observation) return [widen(ground, observation)];
  const operands = evidence.calculations.get(marker.alias)?.operands ?? [];
  return operands.flatMap((id) => {
    const operand = view.observationsById.get(id);
    return operand ? [widen(ground, operand)] : [];
  });
}

/** Where what binds a number stands. */
export function placesBehind(ground: Ground, bound: Bound): Place[] {
  switch (bound.kind) {
    case 'observation':
      return [widen(ground, bound.observation)];
    case 'span':
      return [readable(bound.sentence, bound.place)];
    case 'calculation':
      return bound.calculation.operands.flatMap((id) => {
        const operand = ground.view.observationsById.get(id);
        return operand ? [widen(ground, operand)] : [];
      });
    case 'count':
      return placesOf(ground, { alias: bound.alias }, '');
  }
}
