import { asksCause } from '@/lib/question/intent/asks-cause';
import type { Ask } from '@/lib/schema/reading';
import { lackingAct } from '@/lib/answer/offline/passages/lacking-act';
import { textAround } from '@/lib/answer/offline/passages/text-around';
import { fold } from '@/lib/text/fold';
import type { AskInput } from '@/lib/answer/offline/gathered/ask-answer';
import { CORRECTION } from '@/lib/answer/offline/figures/write-premise';
import { hasReason } from '@/lib/answer/offline/passages/reason-cues';
import { reasonWord } from '@/lib/answer/offline/passages/reason-word';
import { unnamedPlaces } from '@/lib/answer/offline/passages/unnamed-places';
import type { PassageAnswer } from '@/lib/answer/offline/passages/write-passages';

/** The words for whose lack what was written is no answer; undefined where it is one. */
export function lackingIn({
  ask,
  made,
  premise,
  isKnown,
  vocabulary,
}: {
  ask: Ask;
  made: PassageAnswer;
  premise: string;
  isKnown: boolean;
  vocabulary: AskInput['vocabulary'];
}): readonly string[] | undefined {
  if (made.status === 'missing') return isKnown && ask.unexplained.length === 0 ? [] : made.words;
  const act = lackingAct(ask, `${textAround(made.best)}\n${made.draft}`);
  if (act.length > 0) return act;
  // A change that is so, and no reason for it.
  if (
    wantsReason(ask, made.told) &&
    !premise.startsWith(CORRECTION) &&
    !hasReason(withoutMeasures(made.told))
  )
    return [reasonWord(ask.text) ?? '原因'];
  const unnamed = unnamedPlaces({ ask, text: made.draft, vocabulary });
  return unnamed.length > 0 ? unnamed : undefined;
}

/** Of a change, or of a number (为什么定30元) that what was found only states, the reason is what is asked for. */
const wantsReason = (ask: Ask, told: string): boolean =>
  asksCause(ask) || (ask.intent === 'why' && restatesNumber(ask.text, told));

/** Numbers that a question takes for granted; years, names and parties are none. */
const GRANTED = /(?<![\d.第])\d+(?:\.\d+)?(?![\d.]|版|号|批|届|年(?!$)|个?(?:部门|省|市))/g;
const restatesNumber = (text: string, told: string): boolean =>
  (text.match(GRANTED) ?? []).some((number) =>
    new RegExp(`(?<![\\d.])${number}(?![\\d.])`).test(fold(told)),
  );

/** 票价为每人30元, says how much, and gives no reason. */
const withoutMeasures = (text: string): string => fold(text).replace(/为[^,。;]*\d[^,。;]*/g, '');
