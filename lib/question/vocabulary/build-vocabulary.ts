import type { Observation } from '@/lib/schema/observation';
import type { Passage } from '@/lib/schema/passage';
import type { Source } from '@/lib/schema/source';
import type { Terms } from '@/lib/schema/term';
import { fold } from '@/lib/text/fold';
import { healthWords } from '@/lib/question/decline/health-words';
import { learnRequests } from '@/lib/question/decline/learn-requests';
import { NATION } from '@/lib/text/nation';
import type { Segmenter } from '@/lib/text/segment';
import { areaNames, parentsOf } from './area-names';
import { readGlossary } from './read-glossary';
import { englishNames } from './english-names';
import { dateParts } from './date-parts';
import { groupSeries } from './group-series';
import { collectPhrases } from './collect-phrases';
import { leadIns } from './lead-in';
import { documentNumbers } from './name-documents';
import { nearWords } from './near-words';
import { openForms } from './correct-misprints';
import { shortNames } from './short-names';
import { quotedNames } from './quoted-names';
import type { Phrase, Series, Vocabulary } from './vocabulary';
import { writtenNames } from './written-names';

const REPORTS: ReadonlySet<Source['kind']> = new Set(['bulletin', 'report', 'dataset', 'digest']);
const HAN = /\p{Script=Han}/u;

/**
 * The words that questions are read with: reviewed terms, the names of the table's figures, glossary entries and the words
 * of the corpus itself. Made once from a library; a new document brings its own words.
 */
export function buildVocabulary({
  terms,
  observations,
  passages,
  sources,
  segmenter,
}: {
  terms: Terms;
  observations: readonly Observation[];
  passages: readonly Passage[];
  sources: readonly Source[];
  segmenter: Segmenter;
}): Vocabulary {
  const glossary = readGlossary(passages);
  const phrases = collectPhrases({ terms, observations, glossary });
  const series = dateParts(
    groupSeries({ observations, terms, segmenter, leadIn: leadIns(passages) }),
  );
  addShortNames({ phrases, series, segmenter });
  const areas = areaNames({ terms: terms.areas, observations, sources });
  const texts = passages.map((passage) =>
    fold([...passage.section, passage.header ?? '', passage.text].join('\n')),
  );
  addQuotedNames({ phrases, series, names: quotedNames(texts, segmenter) });
  const labelWords = new Set(
    series.flatMap(({ indicator, breakdown }) =>
      [indicator, ...breakdown].flatMap(({ words }) => words.map(({ text }) => text)),
    ),
  );
  // What the asking has says nothing of how names are written.
  const neighbours = neighbouring([...texts, ...phrases.keys(), ...areas.keys()]);
  const asking = addAsking({ phrases, labelWords, words: terms.asking ?? [] });
  const health = healthWords(terms.health ?? []);
  return {
    segmenter,
    series,
    breakdownWords: new Map(
      series.flatMap(({ breakdown }) =>
        breakdown.flatMap(({ spellings, dimension }) =>
          spellings.split('\n').map((spelling) => [spelling, dimension] as const),
        ),
      ),
    ),
    labelWords,
    asking,
    ratios: new Map(
      terms.indicators.flatMap(({ name, ratio }) => (ratio ? [[name, ratio] as const] : [])),
    ),
    phrases,
    longestPhrase: longest(phrases.keys()),
    areas,
    longestArea: longest(areas.keys()),
    coveredAreas: new Set(observations.map(({ area }) => area).filter((area) => area !== '')),
    parents: parentsOf(terms.areas, areas),
    passagesWith: countPassages(texts, segmenter),
    passageCount: texts.length,
    neighbours,
    nearSpellings: openForms(phrases, writtenNames({ terms, observations, texts })),
    near: nearWords(terms.near ?? []),
    health,
    judge: learnRequests(terms.requests ?? [], health),
    english: englishNames(terms.english ?? []),
    glossary,
    documents: documentNumbers(sources),
    placeOfSource: new Map(
      sources.flatMap(({ id, area }) =>
        area === undefined || area === NATION ? [] : [[id, area] as const],
      ),
    ),
    rulesOfPlaces: new Set(
      sources.flatMap(({ id, area, kind }) =>
        area === undefined || area === NATION || REPORTS.has(kind) ? [] : [id],
      ),
    ),
    abridgements: new Set(
      sources.filter(({ abridges }) => abridges !== undefined).map(({ id }) => id),
    ),
  };
}

/** 疾控中心 for the institution that the table counts, where no other word is written so. */
function addShortNames({
  phrases,
  series,
  segmenter,
}: {
  phrases: Map<string, Phrase>;
  series: readonly Series[];
  segmenter: Segmenter;
}): void {
  const names = new Set(
    series.flatMap(({ breakdown }) =>
      breakdown.map(({ name }) => fold(name.replace(/（[^（）]*）$/, ''))),
    ),
  );
  for (const [form, name] of shortNames(names, segmenter))
    if (!phrases.has(form)) phrases.set(form, { means: [name, form], kind: 'term' });
}

/** A coined name is a word of its own, where no name of a figure has it in it. */
function addQuotedNames({
  phrases,
  series,
  names,
}: {
  phrases: Map<string, Phrase>;
  series: readonly Series[];
  names: ReadonlySet<string>;
}): void {
  const spellings = series.flatMap(({ indicator, breakdown }) =>
    [indicator, ...breakdown].map((label) => label.spellings),
  );
  for (const name of names)
    if (!phrases.has(name) && !spellings.some((spelling) => spelling.includes(name)))
      phrases.set(name, { means: [name], kind: 'term' });
}

/** So long and an expression is found wherever it stands; a shorter one may be parts of two words (审|核定|价). */
const LONG_EXPRESSION = 3;

/** The words of the asking that are none of the domain. */
function addAsking({
  phrases,
  labelWords,
  words,
}: {
  phrases: Map<string, Phrase>;
  labelWords: ReadonlySet<string>;
  words: readonly string[];
}): Set<string> {
  const own = words.filter((word) => !phrases.has(word));
  for (const word of own)
    if (word.length >= LONG_EXPRESSION && !labelWords.has(word))
      phrases.set(word, { means: [], kind: 'function' });
  return new Set(own);
}

function longest(words: Iterable<string>): number {
  let length = 0;
  for (const word of words) length = Math.max(length, word.length);
  return length;
}

function countPassages(texts: readonly string[], segmenter: Segmenter): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(segmenter.segment(text)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function neighbouring(texts: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const text of texts) {
    for (let at = 1; at < text.length; at += 1) {
      const pair = text.slice(at - 1, at + 1);
      if (HAN.test(pair[0] ?? '') && HAN.test(pair[1] ?? '')) pairs.add(pair);
    }
  }
  return pairs;
}
