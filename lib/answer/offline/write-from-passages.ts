import { ASK_BACK, ASK_BACK_IN_ENGLISH } from '@/lib/answer/phrases';
import type { Ask } from '@/lib/schema/reading';
import type { ListEvidence, PassageEvidence } from '@/lib/schema/tools';
import { callId } from '@/lib/answer/offline/gathered/call-id';
import { answersFromTable } from '@/lib/answer/offline/gathered/answers-from-table';
import { answered } from '@/lib/answer/offline/gathered/ask-answer';
import type { AskAnswer, AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import { ownDefinitions } from '@/lib/answer/offline/passages/own-definitions';
import { onlyNamed } from '@/lib/answer/offline/passages/only-named';
import type { FigureFound } from '@/lib/answer/offline/gathered/figures';
import { namesNothing } from '@/lib/answer/offline/passages/names-nothing';
import { reasonWord } from '@/lib/answer/offline/passages/reason-word';
import { asksPlaces } from '@/lib/answer/offline/passages/asks-places';
import { defineAll } from '@/lib/answer/offline/passages/define-all';
import { writeDefinition } from '@/lib/answer/offline/passages/write-definition';
import { lackingAct } from '@/lib/answer/offline/passages/lacking-act';
import { listAfter } from '@/lib/answer/offline/lists/list-after';
import { fitOf } from '@/lib/answer/offline/lists/list-fit';
import { reasonsList } from '@/lib/answer/offline/lists/reasons-list';
import { listDraft, writeList } from '@/lib/answer/offline/lists/write-list';
import { writeNotFound } from '@/lib/answer/offline/figures/write-not-found';
import { writeOnlyNamed } from '@/lib/answer/offline/passages/write-only-named';
import { writeStatedBeside } from '@/lib/answer/offline/passages/write-stated-beside';
import { writePassages } from '@/lib/answer/offline/passages/write-passages';
import { writeClaim } from '@/lib/answer/offline/claims/write-claim';
import { CORRECTION, writePremise } from '@/lib/answer/offline/figures/write-premise';
import { writeCounting } from '@/lib/answer/offline/figures/write-counting';
import { writeWrongPremise } from '@/lib/answer/offline/figures/write-wrong-premise';
import { lackingIn } from './lacking-in';
import { writeOrigin } from './write-provenance';
import { writeReasons } from '@/lib/answer/offline/passages/write-reasons';

const LISTED: ReadonlySet<Ask['intent']> = new Set(['list', 'how', 'why', 'passage']);
/** Each with its number: the sentence that gives the numbers answers, and not the bare list. */
const WITH_NUMBERS = /各(?:自)?(?:有|是|占)?(?:多少|几)|分别(?:有|是|占)?(?:多少|几)|多少[万亿]/;

/** 有什么变化 of what no table counts asks for words, not for figures. */
const OPEN_CHANGE =
  /(?:怎么|如何)变(?!化)|(?:什么|哪些|啥|何)(?:新|大|明显|不同)?的?(?:变化|改变|不同)|变化在哪|变成了?(?:什么|啥)/;

/** The ask as one that words answer: a change that no table counts, a check that asks why. */
function inWords(ask: Ask): Ask {
  if (ask.intent === 'series' && OPEN_CHANGE.test(ask.text) && !answersFromTable(ask))
    return { ...ask, intent: 'how', wanted: 'any' };
  if (ask.intent === 'check' && ask.targets.length === 0 && reasonWord(ask.text) !== undefined)
    return { ...ask, intent: 'why', wanted: 'reason' };
  return ask;
}

/** The answer from lists, glossaries and sentences, or what is missing. */
export function writeFromPassages(given: AskInput, figures: readonly FigureFound[]): AskAnswer {
  const input = { ...given, ask: inWords(given.ask) };
  const { ask, at, gathered, vocabulary } = input;
  if (namesNothing(ask))
    return { status: 'not_found', text: input.language === 'en' ? ASK_BACK_IN_ENGLISH : ASK_BACK };
  const search = gathered.search(callId(at, 'search'));
  if (!search) return notFound(input, ask.unexplained);
  const used = onlyNamed(ask, search.passages);
  if (used !== undefined)
    return { status: 'not_found', text: writeOnlyNamed(used, input.language) };
  const entries = [0, 1].flatMap(
    (place) => gathered.passage(callId(at, 'entry', place))?.passages ?? [],
  );
  const defined = defineAll(ask, entries) ? entries : [];
  const isListed = LISTED.has(ask.intent) && defined.length === 0;
  const list = isListed ? listFor(input, search) : undefined;
  if (list !== undefined && lackingAct(ask, list).length === 0) return answered(list);
  if (defined.length === 0) return writeSentences({ input, figures, search, vocabulary });
  const own = ownDefinitions({ ask, passages: search.passages, defined });
  return own.length > 0
    ? writeSentences({ input, figures, search: { ...search, passages: own }, vocabulary })
    : answered(defined.map(writeDefinition).join(''));
}

function writeSentences({
  input,
  figures,
  search,
  vocabulary,
}: {
  input: AskInput;
  figures: readonly FigureFound[];
  search: { passages: readonly PassageEvidence[]; lists: readonly ListEvidence[] };
  vocabulary: AskInput['vocabulary'];
}): AskAnswer {
  const { ask } = input;
  const known = writeOfChange({ input, figures, passages: search.passages });
  if (known !== '') return answered(known);
  const claimed = writeClaim({ ask, passages: search.passages, vocabulary });
  if (claimed !== undefined) return answered(claimed);
  const premise = ask.intent === 'why' ? writePremise({ ask, figures }) : '';
  // The table knows the figure and has no such cell: nothing less than the very sentence will do.
  const isKnown = answersFromTable(ask) && figures.every(({ evidence }) => evidence.length === 0);
  const made = isKnown
    ? writeStatedBeside({ ask, passages: search.passages, vocabulary })
    : writePassages({ ask, passages: search.passages, vocabulary });
  const lacking = lackingIn({ ask, made, premise, isKnown, vocabulary });
  if (made.status === 'missing' || lacking !== undefined)
    return premise.startsWith(CORRECTION) ? answered(premise) : notFound(input, lacking ?? []);
  const following = listThere({ ask, lists: search.lists, best: made.best });
  if (following) return answered(listDraft(following, search.passages));
  const origin = ask.intent === 'provenance' ? writeOrigin(made.best) : '';
  return answered([premise, made.draft, origin].filter((part) => part !== '').join('\n'));
}

/** What was computed, or what is said of the counting, of a change whose cause is asked for. */
const writeOfChange = ({
  input,
  figures,
  passages,
}: {
  input: AskInput;
  figures: readonly FigureFound[];
  passages: readonly PassageEvidence[];
}): string =>
  writeWrongPremise(input, figures) || writeCounting({ ask: input.ask, figures, passages });

/** The list that the best sentence leads in to, where items are asked for and no places. */
const listThere = ({
  ask,
  lists,
  best,
}: {
  ask: Ask;
  lists: readonly ListEvidence[];
  best: Parameters<typeof listAfter>[0];
}): ListEvidence | undefined =>
  ask.intent === 'list' && !asksPlaces(ask.text) ? listAfter(best, lists) : undefined;

const notFound = (
  { ask, vocabulary, language }: AskInput,
  words: readonly string[],
): AskAnswer => ({
  status: 'not_found',
  text: writeNotFound({ ask, words, vocabulary, language }),
});

/** A list answers 有哪些; it answers 怎么 and 什么 only where its title says all that is asked. */
function listFor(
  { ask, vocabulary }: AskInput,
  { lists, passages }: { lists: readonly ListEvidence[]; passages: readonly PassageEvidence[] },
): string | undefined {
  if (WITH_NUMBERS.test(ask.text)) return undefined;
  if (ask.intent === 'list') return writeList({ ask, lists, passages });
  if (ask.intent === 'why') {
    const evidence = reasonsList({ ask, lists, passages });
    return evidence && writeReasons({ ask, evidence, passages, vocabulary });
  }
  // A list within a sentence is no answer to 怎么 unless the sentence is, and then it is found as such.
  const fitting = lists.filter((one) => one.list.kind !== 'inline' && fitOf(ask, one) >= 0.9);
  return ask.wanted === 'any' || ask.wanted === 'manner'
    ? writeList({ ask, lists: fitting, passages })
    : undefined;
}
