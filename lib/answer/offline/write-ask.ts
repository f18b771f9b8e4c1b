import type { Ask } from '@/lib/schema/reading';
import type { PassageEvidence } from '@/lib/schema/tools';
import { fold } from '@/lib/text/fold';
import { DECLINED, DECLINED_IN_ENGLISH } from '@/lib/answer/phrases';
import { callId } from '@/lib/answer/offline/gathered/call-id';
import { answersFromTable } from '@/lib/answer/offline/gathered/answers-from-table';
import { answered } from '@/lib/answer/offline/gathered/ask-answer';
import type { AskAnswer, AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import { inAskedPlaces } from '@/lib/answer/offline/gathered/in-asked-places';
import { lackingMember } from '@/lib/answer/offline/passages/lacking-names';
import { figuresOf } from '@/lib/answer/offline/gathered/figures';
import { quoteInEnglish } from '@/lib/answer/offline/figures/quote-in-english';
import { writeFromPassages } from './write-from-passages';
import { writeFromTable } from './write-from-table';
import { writeNormalRange } from '@/lib/answer/offline/passages/write-normal-range';
import { writeOverview } from '@/lib/answer/offline/passages/write-overview';
import { writeParts } from '@/lib/answer/offline/lists/write-parts';
import { writePickedRows } from '@/lib/answer/offline/lists/write-picked-rows';
import { writeRows } from '@/lib/answer/offline/lists/write-rows';
import { writeWholeTable } from '@/lib/answer/offline/lists/write-whole-table';

/** 叫什么, 是啥, 有哪些: which they are. */
const WHICH: ReadonlySet<Ask['intent']> = new Set(['list', 'passage', 'define']);

/** The answer to one ask from the evidence gathered for it, and what is normal where that is asked. */
export function writeAsk(given: AskInput): AskAnswer {
  const { ask, at, language } = given;
  if (ask.intent === 'decline') return writeDeclined(ask, language);
  const input = { ...given, gathered: inAskedPlaces(given) };
  const { passages = [] } = input.gathered.search(callId(at, 'search')) ?? {};
  const answer = writeAlone(input, passages);
  // Not found, and near to what is declined: that is the better reason.
  if (answer.status === 'not_found' && ask.decline) return writeDeclined(ask, language);
  const range = writeNormalRange({ ask, passages });
  if (range === '' || answer.text.includes(range)) return answer;
  const cited = quoteInEnglish(language, range);
  return answered(answer.status === 'answered' ? `${answer.text}\n${cited}` : cited);
}

const writeDeclined = ({ decline = 'chat' }: Ask, language: AskInput['language']): AskAnswer => ({
  status: 'declined',
  text: language === 'en' ? DECLINED_IN_ENGLISH : DECLINED[decline],
});

function writeAlone(input: AskInput, passages: readonly PassageEvidence[]): AskAnswer {
  const { ask, language } = input;
  const table = writeFromPrinted({ ask, passages });
  if (table !== undefined && lackingMember(ask.text, fold(table)).length === 0)
    return answered(quoteInEnglish(language, table));
  const overview = writeOverview({ ask, passages, vocabulary: input.vocabulary });
  if (overview !== undefined) return answered(quoteInEnglish(language, overview));
  const figures = figuresOf(input);
  if (answersFromTable(ask)) {
    const fromTable = writeFromTable(input, figures);
    if (fromTable) return fromTable;
  }
  const { status, text } = writeFromPassages(input, figures);
  return { status, text: status === 'answered' ? quoteInEnglish(language, text) : text };
}

/** What a printed table answers as a table: all of it, the rows that are asked for, the parts of one. */
const writeFromPrinted = (input: {
  ask: Ask;
  passages: readonly PassageEvidence[];
}): string | undefined =>
  writeWholeTable(input) ??
  writePickedRows(input) ??
  writeParts(input) ??
  (WHICH.has(input.ask.intent) ? writeRows(input) : undefined);
