import { asksCourse } from '@/lib/question/intent/asks-course';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import type { Passage } from '@/lib/schema/passage';
import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { citeSentence } from './cite-sentence';
import { coverWord } from './cover-word';
import { missingWords } from './missing-words';
import { ownPlaces } from './own-places';
import { sayPlace } from './say-place';
import { selectSentences } from './select-sentences';
import { sectionOf } from './section-of';
import type { SentenceMatch } from './sentence-match';

/** 医保基金监管情况, 支付方式改革的进展, 介绍一下医疗救助, 监管上做了哪些工作. */
const ASKS_OVERVIEW =
  /(?:情况|概况|进展|现状)(?:是?(?:如何|怎么?样|什么样))?[?。!]*$|(?:介绍|讲|说|概括|总结|梳理)(?:一下|下)|(?:做|干|开展|推进)了?(?:哪些|什么|啥)(?:监管|改革|工作|事)|(?:哪些|什么|啥)(?:工作|动作|进展)/;
/** A figure, a reason or a yes is no overview. */
const ASKS_ELSE = /多少|几|占|比例|[^效]率|增长|增速|为什么|为何|为啥|原因|吗|区别|不同/;
/** 推进…开展了哪些工作: verbs of what offices do say nothing of the matter. */
const DOING = /^(?:推进|推动|深化|加强|强化|落实|完善|健全|实施|开展|加快|做好|抓好|促进)$/;
const TELLING_KINDS: readonly Passage['kind'][] = ['prose', 'list'];
const TELLING = 0.25;
const COVERED = 0.5;
const MOST_LENGTH = 420;

type Section = {
  readonly sentences: readonly SentenceMatch[];
  /** How much of the question its own heading holds, by weight. */
  readonly fit: number;
  /** Whether its source is of one place, where none is asked for. */
  readonly isLocal: boolean;
  readonly date: string;
};

/**
 * What the section whose heading is about the matter says of it, from its beginning; undefined where no overview is asked for,
 * or no heading holds what tells which matter, in the year and place asked for.
 */
export function writeOverview({
  ask,
  passages,
  vocabulary,
}: {
  ask: Ask;
  passages: readonly PassageEvidence[];
  vocabulary: Vocabulary;
}): string | undefined {
  const asksElse = ASKS_ELSE.test(ask.text) || asksCourse(ask.text);
  if (!ASKS_OVERVIEW.test(ask.text) || asksElse) return undefined;
  const [best] = sectionsOf(selectSentences({ ask, passages, vocabulary }))
    .flatMap((sentences): Section[] => {
      const [first] = sentences;
      const fit = headingFit(ask, sentences);
      if (!first || fit === 0 || !isOfSlots({ ask, first, vocabulary })) return [];
      const { date = '' } = first.evidence;
      const isLocal = ask.areas.length === 0 && ownPlaces(first.evidence, vocabulary).length > 0;
      return [{ sentences, fit, isLocal, date }];
    })
    .sort(compareSections);
  const first = best?.sentences[0];
  return (
    best &&
    first &&
    `${sayPlace({ ask, match: first, vocabulary })}${opening(best.sentences).map(citeSentence).join('')}`
  );
}

/** The sentences of each section in reading order; what stands under no heading is left out. */
function sectionsOf(matches: readonly SentenceMatch[]): SentenceMatch[][] {
  const sections = new Map<string, SentenceMatch[]>();
  for (const match of matches) {
    const { section, kind } = match.evidence.passage;
    if (section.length === 0 || !TELLING_KINDS.includes(kind)) continue;
    const key = sectionOf(match.evidence);
    sections.set(key, [...(sections.get(key) ?? []), match]);
  }
  const placeOf = ({ evidence: { passage }, place }: SentenceMatch) => [passage.start, place];
  return [...sections.values()].map((own) =>
    own.sort((left, right) => {
      const [a = 0, b = 0] = placeOf(left);
      const [c = 0, d = 0] = placeOf(right);
      return a - c || b - d;
    }),
  );
}

/** What the innermost heading holds of the question, where headings and title hold all that tells; else 0. */
function headingFit({ content }: Ask, [first]: readonly SentenceMatch[]): number {
  if (!first) return 0;
  const { passage, title, publisher = '' } = first.evidence;
  const inner = fold(passage.section.at(-1) ?? '');
  const over = fold([...passage.section, passage.article ?? '', title, publisher].join('\n'));
  const telling = content.filter(({ frame, text }) => !frame && !DOING.test(text));
  if (telling.some((word) => coverWord(word, over) < COVERED)) return 0;
  const held = telling.filter((word) => coverWord(word, inner) >= COVERED);
  return held.some(({ weight }) => weight >= TELLING)
    ? held.reduce((sum, { weight }) => sum + weight, 0)
    : 0;
}

/** Whether a section is of the year and the place asked for. */
function isOfSlots({
  ask,
  first,
  vocabulary,
}: {
  ask: Ask;
  first: SentenceMatch;
  vocabulary: Vocabulary;
}): boolean {
  const slots: Ask = { ...ask, content: [], intent: 'passage', wanted: 'number' };
  return missingWords({ ask: slots, match: first, vocabulary }) === undefined;
}

/** What holds more of the question first; of alike ones the country's before a place's, then the latest. */
const compareSections = (left: Section, right: Section): number =>
  right.fit - left.fit ||
  Number(left.isLocal) - Number(right.isLocal) ||
  (left.date < right.date ? 1 : left.date > right.date ? -1 : 0);

/** The first sentences that fit, at least one. */
function opening(sentences: readonly SentenceMatch[]): SentenceMatch[] {
  let length = 0;
  return sentences.filter(({ text }, place) => {
    length += text.length;
    return place === 0 || length <= MOST_LENGTH;
  });
}
