import type { Observation } from '@/lib/schema/observation';
import type { CorpusView } from './create-corpus-view';
import { isSameNumber } from './match-value';
import { sourceSentences } from './source-claims';
import type { SourceSentence } from './source-claims';
import type { Subject } from './subject';

export type SourceClaim = SourceSentence['claims'][number];

/** What a number of a source is about, as the source says it: its clause, its sentence, its headings. */
export function sourceSubject(
  stated: SourceClaim,
  { passage, text }: SourceSentence,
  view: CorpusView,
): Subject {
  const source = view.sources.get(passage.source);
  const context = [
    passage.header ?? '',
    ...[...passage.section].reverse(),
    passage.article ?? '',
    source?.title ?? '',
    source?.period === undefined ? '' : `${source.period}年`,
  ];
  return { label: stated.label, before: stated.before, sentence: text, context };
}

const cache = new WeakMap<Observation, Subject | null>();

/** What the sentence that states an observation says it is about; null where the number is not read there. */
export function subjectOfObservation(observation: Observation, view: CorpusView): Subject | null {
  const known = cache.get(observation);
  if (known !== undefined) return known;
  let subject: Subject | null = null;
  for (const sentence of view
    .passagesIn(observation)
    .flatMap((passage) => sourceSentences(passage))) {
    const stated = sentence.claims.findLast(
      ({ place, value }) =>
        place.start < observation.end &&
        place.end > observation.start &&
        isSameNumber(value, observation.value),
    );
    if (stated) subject = sourceSubject(stated, sentence, view);
  }
  cache.set(observation, subject);
  return subject;
}
