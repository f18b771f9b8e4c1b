import type { Ask, Reading } from '@/lib/schema/reading';
import { correctMisprints } from './correct-misprints';
import { expandAbbreviations } from './expand-abbreviations';
import { languageOf, translateEnglish } from './english';
import { normalizeQuestion } from './normalize-question';
import { readAsk } from './read-ask';
import { readDecline } from './read-decline';
import { splitAsks } from './split-asks';
import type { Vocabulary } from './vocabulary';
import { writeOutYears } from './write-out-years';

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
  for (const turn of earlier.slice(-MAX_EARLIER)) {
    const { asks } = readTurn({ question: turn, context, vocabulary, today });
    context.push(...asks.filter(({ intent }) => intent !== 'decline'));
  }
  return readTurn({ question, context, vocabulary, today });
}

type TurnInput = {
  question: string;
  context: readonly Ask[];
  vocabulary: Vocabulary;
  today: string;
};

function readTurn({ question, context, vocabulary, today }: TurnInput): Reading {
  const normalised = normalizeQuestion(question);
  const language = languageOf(normalised);
  const plain = expandAbbreviations(language === 'en' ? translateEnglish(normalised) : normalised);
  const chinese = writeOutYears(plain, Number(today.slice(0, 4)));
  const decline = readDecline(normalised) ?? readDecline(chinese);
  if (decline) return { language, asks: [{ ...emptyAsk(chinese), intent: 'decline', decline }] };
  const asks: Ask[] = [];
  for (const text of splitAsks(correctMisprints(chinese, vocabulary))) {
    asks.push(
      readAsk({
        text,
        earlier: [...context, ...asks],
        isContinued: asks.length > 0,
        vocabulary,
        today,
      }),
    );
  }
  return { language, asks: asks.length > 0 ? asks : [emptyAsk(chinese)] };
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
