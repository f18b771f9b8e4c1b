import type { Ground } from './bind-claim';
import { isInstruction } from './is-instruction';
import { quoteAt } from './make-citation';
import type { Place } from './make-citation';
import { bareText, bigramsOf, coverage, sharedPart } from './overlap';
import { readYears, yearsOf } from './read-years';
import { sourceSentences } from './source-claims';
import type { SourceSentence } from './source-claims';

/** Share of a sentence's words that the cited words (with their headings) must have. */
const LEAST_CITED = 0.4;
/** Without a marker more is asked before a citation is given. */
const LEAST_UNCITED = 0.6;
/** Says what is not there, or leads into what follows: stands on nothing. */
export const SAYS_NOTHING =
  /没有|未(?:找到|见|提供|公布|提及|载明|说明|收录)|无法|不足以|暂无|不包含|未能/;
const QUOTED = /[“「『"]([^”」』"]{8,})[”」』"]/g;

/** Years that the evidence at a place names: its words, its headings, its source. */
function yearsAt({ view }: Ground, { source: id, start }: Place): string[] {
  const passage = view.passageAt(id, start);
  const source = view.sources.get(id);
  const words = [passage?.text, ...(passage?.section ?? []), passage?.article, source?.title];
  return [
    ...readYears(words.join('\n')),
    ...yearsOf(source?.period ?? ''),
    (source?.date ?? '').slice(0, 4),
  ];
}

function yearsAgree(ground: Ground, text: string, place: Place): boolean {
  const known = yearsAt(ground, place);
  return readYears(text).every((year) => known.includes(year));
}

/** Words that the text puts in quotation marks must stand in the evidence as they are. */
function quotesAgree({ view, evidence }: Ground, text: string, place: Place): boolean {
  const passage = view.passageAt(place.source, place.start);
  const all = [
    passage?.text ?? '',
    ...[...evidence.passages.values()].map((one) => one.passage.text),
  ].map(bareText);
  return [...text.matchAll(QUOTED)].every(([, quoted = '']) =>
    all.some((one) => one.includes(bareText(quoted))),
  );
}

/** Do the words at a place carry what the text says: enough of its words, its years, its quotations? */
export function isSupported(
  ground: Ground,
  text: string,
  { place, least = LEAST_CITED }: { place: Place; least?: number },
): boolean {
  const quoted = quoteAt(ground.view, place);
  if (!quoted || isInstruction(quoted.quote)) return false;
  const passage = ground.view.passageAt(place.source, place.start);
  const words = [quoted.quote, ...(passage?.section ?? []), passage?.article ?? ''].join('\n');
  return (
    coverage(text, words) >= least &&
    yearsAgree(ground, text, place) &&
    quotesAgree(ground, text, place)
  );
}

function isConnective(text: string): boolean {
  const words = bareText(text);
  return (
    SAYS_NOTHING.test(text) || /[：:]\s*$/.test(text) || words.length <= 8 || /[？?]\s*$/.test(text)
  );
}

/**
 * Where in the evidence of this turn an uncited sentence stands: the place that carries it best, `not-needed` for a sentence
 * that claims nothing, `needed` where nothing carries it.
 */
export function supportElsewhere(ground: Ground, text: string): Place | 'needed' | 'not-needed' {
  const { evidence, view } = ground;
  const passages = [
    ...[...evidence.passages.values()].map(({ passage }) => passage),
    ...[...evidence.lists.values()].flatMap(({ list }) => view.passagesIn(list)),
    ...[...evidence.observations.values()].flatMap(({ observation }) =>
      view.passagesIn(observation),
    ),
  ];
  const wanted = bigramsOf(text);
  let best: { sentence: SourceSentence; score: number } | undefined;
  for (const sentence of new Set(passages.flatMap((passage) => sourceSentences(passage)))) {
    const score = sharedPart(wanted, sentence.grams);
    if (score >= LEAST_UNCITED && (!best || score > best.score)) best = { sentence, score };
  }
  if (best) {
    const place = { source: best.sentence.passage.source, ...best.sentence.span };
    if (isSupported(ground, text, { place, least: LEAST_UNCITED })) return place;
  }
  return isConnective(text) ? 'not-needed' : 'needed';
}
