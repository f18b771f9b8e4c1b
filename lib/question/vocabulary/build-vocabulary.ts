import type { Observation } from '@/lib/schema/observation';
import { isAdjustment } from '@/lib/schema/is-adjustment';
import type { Passage } from '@/lib/schema/passage';
import type { Source } from '@/lib/schema/source';
import type { Terms } from '@/lib/schema/term';
import { fold } from '@/lib/text/fold';
import { healthWords } from '@/lib/question/decline/health-words';
import { learnRequests } from '@/lib/question/decline/learn-requests';
import type { Segmenter } from '@/lib/text/segment';
import { addAsking } from './add-asking';
import { addQuotedNames } from './add-quoted-names';
import { addShortNames } from './add-short-names';
import { areaNames, parentsOf } from './area-names';
import { countPassages } from './count-passages';
import { readGlossary } from './read-glossary';
import { englishNames } from './english-names';
import { dateParts } from './date-parts';
import { groupSeries } from './group-series';
import { collectPhrases } from './collect-phrases';
import { leadIns } from './lead-in';
import { neighbouring } from './neighbouring';
import { nearWords } from './near-words';
import { openForms } from './correct-misprints';
import { sourceFacts } from './source-facts';
import { quotedNames } from './quoted-names';
import type { Vocabulary } from './vocabulary';
import { writtenNames } from './written-names';

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
    groupSeries({
      observations: observations.filter((one) => !isAdjustment(one)),
      terms,
      segmenter,
      leadIn: leadIns(passages),
    }),
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
    ...sourceFacts(sources),
  };
}

function longest(words: Iterable<string>): number {
  let length = 0;
  for (const word of words) length = Math.max(length, word.length);
  return length;
}
