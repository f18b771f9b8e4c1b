import type { Ask, DeclineKind, Reading } from '@/lib/schema/reading';
import { correctMisprints } from '@/lib/question/vocabulary/correct-misprints';
import { expandAbbreviations } from '@/lib/question/wording/expand-abbreviations';
import { isStated } from '@/lib/question/figures/is-stated';
import { inParts } from '@/lib/question/figures/in-parts';
import { languageOf, translateEnglish } from '@/lib/question/english/english';
import { laidOut } from '@/lib/question/figures/laid-out';
import { leaveTopic } from '@/lib/question/wording/leave-topic';
import { nameDocuments } from '@/lib/question/vocabulary/name-documents';
import { placeOfCare } from '@/lib/question/vocabulary/place-of-care';
import { normalizeQuestion } from '@/lib/question/vocabulary/normalize-question';
import { readAsk } from './read-ask';
import { holdBack } from '@/lib/question/decline/hold-back';
import { readDecline } from '@/lib/question/decline/read-decline';
import { joinSlots } from '@/lib/question/tokens/join-slots';
import { splitAsks } from '@/lib/question/wording/split-asks';
import { splitNouns } from '@/lib/question/wording/split-nouns';
import type { Vocabulary } from '@/lib/question/vocabulary/vocabulary';
import { dropStory } from '@/lib/question/wording/drop-story';
import { plainAsking } from '@/lib/question/wording/plain-asking';
import { plainChange } from '@/lib/question/wording/plain-change';
import { plainCheck } from '@/lib/question/wording/plain-check';
import { plainDoubt } from '@/lib/question/wording/plain-doubt';
import { plainExplaining } from '@/lib/question/wording/plain-explaining';
import { plainFormula } from '@/lib/question/wording/plain-formula';
import { plainSeveral } from '@/lib/question/wording/plain-several';
import { plainOperation } from '@/lib/question/wording/plain-operation';
import { plainSources } from '@/lib/question/wording/plain-sources';
import { QUESTION_WORDS, WHETHER } from '@/lib/question/wording/question-words';
import { shareHead } from '@/lib/question/wording/share-head';
import { spelledOut } from '@/lib/question/wording/spelled-out';
import { stripNoise } from '@/lib/question/wording/strip-noise';
import { toldApart } from '@/lib/question/figures/told-apart';
import type { Reread } from '@/lib/question/figures/told-apart';
import { withoutAsides } from '@/lib/question/wording/without-asides';
import { withoutInjection } from '@/lib/question/wording/without-injection';
import { withoutPurpose } from '@/lib/question/wording/without-purpose';
import { withoutOrders } from '@/lib/question/wording/without-orders';
import { writeOutYears } from '@/lib/question/time/write-out-years';

const ASKS = new RegExp(`${QUESTION_WORDS}|${WHETHER}|几|吗|吧|呢|对不对|查|数`);
/** How near to what is declined a request must be to be declined whatever figures it names, where the table has none, where nothing is found. */
const SURELY = 1.2;
const LIKELY = 0.5;
const POSSIBLY = -0.25;
/** Earlier turns further back than this are not looked at. */
const MAX_EARLIER = 8;

/**
 * What a question asks, given the turns before it: several asks where it holds several, each with its intent and its
 * slots, what the table has for them, and the words that nothing accounts for. Same input, same reading.
 * @param today ISO date that 去年 and the like count from.
 */
export function understand({
  question,
  earlier = [],
  vocabulary,
  today,
}: {
  question: string;
  earlier?: readonly string[];
  vocabulary: Vocabulary;
  today: string;
}): Reading {
  const context: Ask[] = [];
  let spoken: Reading['language'] = 'zh';
  for (const turn of earlier.slice(-MAX_EARLIER)) {
    const { asks, language } = readTurn({ question: turn, context, vocabulary, today, spoken });
    if (leaveTopic(normalizeQuestion(turn)).isLeft) context.length = 0;
    context.push(...asks.filter(({ intent }) => intent !== 'decline'));
    spoken = language;
  }
  return readTurn({ question, context, vocabulary, today, spoken });
}

type TurnInput = {
  question: string;
  context: readonly Ask[];
  vocabulary: Vocabulary;
  today: string;
  /** The language of the turn before. */
  spoken: Reading['language'];
};

function readTurn({ question, vocabulary, today, spoken, ...turn }: TurnInput): Reading {
  const { text, isLeft } = leaveTopic(normalizeQuestion(question));
  const context = isLeft ? [] : turn.context;
  const normalised = withoutOrders(stripNoise(nameDocuments(text, vocabulary.documents)));
  const language = languageOf(normalised, spoken);
  const plain = expandAbbreviations(
    language === 'en' ? translateEnglish(normalised, vocabulary.english) : spelledOut(normalised),
  );
  const chinese = writeOutYears(plain, Number(today.slice(0, 4)));
  const like = holdBack({
    like: vocabulary.judge(normalised),
    text: normalised,
    isFollowUp: context.length > 0,
  });
  const said = saidToDecline({ forms: [normalised, chinese], text, vocabulary });
  const decline = said ?? (like.score > SURELY ? like.kind : undefined);
  const asked = { context, vocabulary, today, text: chinese };
  const declined = (kind: DeclineKind): Ask[] => [
    { ...emptyAsk(chinese), intent: 'decline', decline: kind },
  ];
  if (decline) {
    const beside = askedBeside({ ...asked, decline });
    return { language, asks: beside.length > 0 ? beside : declined(decline) };
  }
  const asks = readPlainly(asked);
  if (like.score > LIKELY && !asks.some(isStated)) return { language, asks: declined(like.kind) };
  const decliningAs = like.score > POSSIBLY ? { decline: like.kind } : {};
  return { language, asks: asks.map((ask) => ({ ...ask, ...decliningAs })) };
}

/** Why a turn is outside the remit by how it is said, in any of its forms. */
function saidToDecline({
  forms,
  text,
  vocabulary,
}: {
  forms: readonly string[];
  text: string;
  vocabulary: Vocabulary;
}): DeclineKind | undefined {
  const [said] = forms.flatMap((form) => readDecline(form, vocabulary.health) ?? []);
  // 你扮演发言人,宣布…: nothing is asked beside what is to be played.
  return said ?? (forms.some((form) => ASKS.test(form)) ? undefined : readDecline(text));
}

/** The asks of a turn with what is only told, wished or doubted in it put in its plain form; one without slots where it asks nothing. */
function readPlainly(input: AsksInput): Ask[] {
  const said = plainChange(plainCheck(withoutPurpose(plainSeveral(input.text))));
  const plainly = plainAsking(plainExplaining(said));
  const told = dropStory(withoutAsides(plainSources(plainOperation(plainFormula(plainly)))));
  const asks = readAsks({ ...input, text: plainDoubt(told) });
  return asks.length > 0 ? asks : [emptyAsk(input.text)];
}

type AsksInput = Omit<TurnInput, 'question' | 'spoken'> & { text: string };

function readAsks({ text, context, vocabulary, today }: AsksInput): Ask[] {
  const asks: Ask[] = [];
  let last: Reread | undefined;
  const thisYear = Number(today.slice(0, 4));
  const corrected = correctMisprints(text, vocabulary);
  const plain = shareHead(placeOfCare(corrected, vocabulary), vocabulary);
  let from = 0;
  for (const one of splitAsks(plain)) {
    const earlier = [...context, ...asks];
    const isContinued = asks.length > 0;
    const at = plain.indexOf(one, from);
    const isClause = isContinued && /[,、]$/.test(plain.slice(0, Math.max(0, at)));
    from = Math.max(from, at + one.length);
    const readIn = (words: Vocabulary, said: string) =>
      readAsk({ text: said, earlier, isContinued, isClause, vocabulary: words, today });
    const read = (said: string) => readIn(vocabulary, said);
    const joined = joinSlots({ text: one, vocabulary, thisYear });
    const plainly = read(joined);
    const laid =
      inParts({ ask: plainly, read, vocabulary }) ?? laidOut({ ask: plainly, read, vocabulary });
    const own: Reread = { ask: laid, read: (narrow) => readIn(narrow, joined) };
    const [before, ask] = last ? toldApart([last, own], vocabulary) : [undefined, laid];
    if (before) asks.splice(-1, 1, before);
    const readBehind = (text: string, first: Ask) =>
      readAsk({
        text,
        earlier: [...earlier, first],
        isContinued: true,
        isClause: true,
        vocabulary,
        today,
      });
    const two = bothOf({ ask, read, readBehind });
    last = two ? undefined : { ...own, ask };
    asks.push(...(two ?? [ask]));
  }
  return asks;
}

/** An amount and its share, or two amounts that the table does not have as one question, each where it has them. */
function bothOf({
  ask,
  read,
  readBehind,
}: {
  ask: Ask;
  read: (text: string) => Ask;
  readBehind: (text: string, first: Ask) => Ask;
}): [Ask, Ask] | undefined {
  const two = splitNouns(ask.text);
  if (!two || (!two.isShare && isStated(ask))) return undefined;
  const first = read(two.asks[0]);
  const other = readBehind(two.asks[1], first);
  return isStated(first) && isStated(other) ? [first, other] : undefined;
}

/** A question for figures of the table that stands beside what is declined is answered; anything less sure is not. */
function askedBeside({ text, decline, ...rest }: AsksInput & { decline: DeclineKind }): Ask[] {
  const parts = withoutInjection(text, decline);
  if (!parts) return [];
  const context = [...rest.context, ...readAsks({ ...rest, text: parts.declined })];
  const asks = readAsks({ ...rest, text: parts.question, context });
  return asks.filter(isStated);
}

const emptyAsk = (text: string): Ask => ({
  text,
  intent: 'passage',
  wanted: 'any',
  targets: [],
  areas: [],
  times: [],
  stated: [],
  content: [],
  unexplained: [],
  confidence: 0,
  named: 0,
  carried: false,
});
