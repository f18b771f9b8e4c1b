import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { NATION } from '@/lib/text/nation';
import { shortArea } from '@/lib/text/short-area';
import { cuesFor } from './answer-cues';
import { articleOf } from './article-of';
import { asksPlaces } from './asks-places';
import { countProvinces } from './count-provinces';
import { scorePassage } from './score-passage';
import { endingBefore, endingsOf } from './sentence-before';
import type { SentenceMatch } from './sentence-match';

/** What the names of several places add where places are asked for. */
const PLACES = 0.2;

/** Every sentence of the passages found, best first; the order is total. */
export function selectSentences({
  ask,
  passages,
  vocabulary,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
  vocabulary: Vocabulary;
}): SentenceMatch[] {
  const wording = cuesFor(ask);
  const wantsPlaces = asksPlaces(ask.text);
  const cues = (sentence: string): number =>
    wording(sentence) + (wantsPlaces && countProvinces(sentence, vocabulary) > 1 ? PLACES : 0);
  const articles = hasOwn(ask, passages) ? new Map<string, string>() : textsByArticle(passages);
  const endings = endingsOf(passages);
  const top = Math.max(1e-9, ...passages.map(({ score }) => score));
  return passages
    .filter(({ passage }) => passage.kind !== 'contents')
    .flatMap((evidence, rank) =>
      scorePassage({
        ask,
        evidence,
        article: articles.get(articleOf(evidence)) ?? '',
        ending: endingBefore(evidence, endings),
        rank,
        vocabulary,
        cues,
        total: passages.length,
        top,
      }),
    )
    .sort(
      (left, right) =>
        right.score - left.score ||
        (left.evidence.passage.id < right.evidence.passage.id
          ? -1
          : left.evidence.passage.id > right.evidence.passage.id
            ? 1
            : left.place - right.place),
    );
}

/** Where documents of the place itself were found, an article that names it among others does not speak for it. */
const hasOwn = ({ areas }: Ask, passages: readonly PassageEvidence[]): boolean =>
  areas.some(
    (area) =>
      area !== NATION && passages.some(({ title }) => fold(title).includes(shortArea(area))),
  );

/** The articles that sources are made of are one text each; a source without articles is held together by its title. */
function textsByArticle(passages: readonly PassageEvidence[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const evidence of passages) {
    if (evidence.passage.article === undefined) continue;
    const key = articleOf(evidence);
    texts.set(key, `${texts.get(key) ?? ''}\n${fold(evidence.passage.text)}`);
  }
  return texts;
}
