import type { Observation } from '@/lib/schema/observation';
import type { CorpusView } from './create-corpus-view';
import type { Lexicon } from './create-lexicon';
import type { Place } from './make-citation';
import { contradictionOf } from './match-observation';
import { contradictsArea, contradictsDirection, contradictsPeriod } from './match-subject';
import { isSameNumber, isSameQuantity } from './match-value';
import { bareText, bigramsOf, coverage } from './overlap';
import type { Claim } from './read-claims';
import { readYears } from './read-years';
import type { SourceSentence } from './source-claims';
import { sourceSubject } from './source-subject';
import type { SourceClaim } from './source-subject';
import { nearestNamed } from './subject';
import type { Subject } from './subject';

type Attempt = { claim: Claim; subject: Subject; view: CorpusView; lexicon: Lexicon };

/** Below this a sentence and the source's sentence (with its headings) are not about the same thing. */
const LEAST_SHARED = 0.34;
/** A rival's label must fit this much better before it takes a number's place. */
const RIVAL_MARGIN = 0.34;

function isSameHere(claim: Claim, stated: SourceClaim, { passage }: SourceSentence): boolean {
  if (isSameQuantity(claim, stated)) return true;
  // A cell states its unit in the table's head.
  const head = `${passage.header ?? ''}\n${passage.text}`;
  return (
    passage.kind === 'table' &&
    stated.unit === '' &&
    isSameNumber(claim.value, stated.value) &&
    head.includes(claim.unit)
  );
}

/** Another number of the sentence that the claim's words fit clearly better: 职工…支出 against 收入…,支出…. */
function hasBetterRival(claim: Claim, stated: SourceClaim, sentence: SourceSentence): boolean {
  if (bigramsOf(claim.label).size < 2 || sentence.text.includes('分别')) return false;
  const fit = coverage(claim.label, stated.label);
  return sentence.claims.some(
    (other) => other !== stated && coverage(claim.label, other.label) > fit + RIVAL_MARGIN,
  );
}

function contradictsSource(
  { claim, subject, view, lexicon }: Attempt,
  stated: SourceClaim,
  sentence: SourceSentence,
): boolean {
  const source = sourceSubject(stated, sentence, view);
  if (contradictsDirection(claim, stated)) return true;
  const years = nearestNamed(
    claim.isChange ? { ...source, label: source.sentence } : source,
    readYears,
  );
  if (years && contradictsPeriod(subject, years.values, claim.isChange)) return true;
  const area = nearestNamed(source, (text) => lexicon.areas(text).map(({ value }) => value));
  const named = view.sources.get(sentence.passage.source)?.area;
  const areas = [...(area?.values ?? []), ...(named ? [named] : [])];
  if (
    areas.length > 0 &&
    areas.every((one) => contradictsArea(subject, one, { ...lexicon, hasAreas: false }))
  )
    return true;
  const readers = [
    ...lexicon.contrasts.map((scan) => (text: string) => scan(text).map(({ value }) => value)),
    ...lexicon.dimensions.map(
      (dimension) => (text: string) => lexicon.breakdownsIn(text, dimension),
    ),
  ];
  return readers.some((valuesIn) => {
    const own = nearestNamed({ ...source, sentence: source.before }, valuesIn);
    const theirs = nearestNamed(subject, valuesIn);
    if (theirs === undefined || own?.scope === 'context') return false;
    // 药品3253种，其中西药…: what is named only after the number is a part of it.
    if (own === undefined) {
      const later = valuesIn(source.sentence);
      return theirs.scope === 'label' && theirs.values.some((value) => later.includes(value));
    }
    return !theirs.values.some((value) => own.values.includes(value));
  });
}

/** The words in quotation marks that the claim stands in, if it does. */
function quotedAround({ start, end }: Claim, { sentence }: Subject): string | undefined {
  const opened = Math.max(...['“', '「', '『'].map((mark) => sentence.lastIndexOf(mark, start)));
  const closed = /[”」』]/.exec(sentence.slice(end));
  const isInside = opened >= 0 && closed !== null && !/[”」』]/.test(sentence.slice(opened, start));
  return isInside ? sentence.slice(opened + 1, end + closed.index) : undefined;
}

function agrees(attempt: Attempt, stated: SourceClaim, sentence: SourceSentence): boolean {
  const { claim, subject, view, lexicon } = attempt;
  const source = bareText(sentence.text);
  const own = bareText(subject.sentence);
  if (own.length >= 6 && source.includes(own)) return true;
  const quoted = quotedAround(claim, subject);
  if (quoted !== undefined && quoted.length >= 6 && source.includes(bareText(quoted))) return true;
  const place = { source: sentence.passage.source, ...stated.place };
  const rows: readonly Observation[] = view
    .observationsIn(place)
    .filter((row) => isSameQuantity(row, claim));
  if (rows.length > 0)
    return rows.some(
      (observation) =>
        contradictionOf({ claim, subject, observation, view, lexicon }) === undefined,
    );
  if (contradictsSource(attempt, stated, sentence) || hasBetterRival(claim, stated, sentence))
    return false;
  const { passage } = sentence;
  const around = [
    sentence.text,
    passage.header ?? '',
    ...passage.section,
    passage.article ?? '',
  ].join('\n');
  return coverage(subject.sentence, around) >= LEAST_SHARED || coverage(claim.label, around) >= 0.6;
}

/**
 * Finds the sentence of the evidence that states the claim's very number with the same unit and about the same thing. Where
 * the table has that number, its indicator, area, period, breakdown and measure decide; elsewhere the words around it.
 */
export function matchSpan(
  attempt: Attempt,
  sentences: readonly SourceSentence[],
): { place: Place; sentence: SourceSentence } | undefined {
  for (const sentence of sentences) {
    for (const stated of sentence.claims) {
      if (!isSameHere(attempt.claim, stated, sentence) || !agrees(attempt, stated, sentence))
        continue;
      return { place: { source: sentence.passage.source, ...stated.place }, sentence };
    }
  }
  return undefined;
}
