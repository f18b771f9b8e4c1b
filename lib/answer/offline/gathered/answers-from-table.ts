import { isConfident } from '@/lib/question/figures/is-confident';
import { asksWhich } from '@/lib/question/intent/asks-which';
import { couldAskFigure } from '@/lib/question/intent/could-ask-figure';
import type { Ask } from '@/lib/schema/reading';

/** Less of the indicator's name than this and the question is about something else that stands near it. */
const LEAST_NAMED = 0.3;
const ASKS_WORDS =
  /什么|哪|怎|如何|为何|谁|吗|必须|应当|应该|强制|违[反法规]|能|可以|是否|要不要|干|啥|咋|意义|作用|好处|坏处|优势|原因/;

/** A figure in such a question tells what it is about; it is not what is asked: 靠什么覆盖了13亿人. */
const OPEN =
  /[靠凭](?:什么|啥)|(?:说明|意味着?|反映|体现|表明)[了出]?(?:什么|啥)|(?:什么|啥)(?:意义|作用|影响|好处|经验)|(?:什么|哪些|哪类|啥)(?:样的)?人(?!次|员|数)|是谁/;

/** 为什么还有两亿人没参保: the figure is of those left out, and the reason is asked. */
const LEFT_OUT = /(?:没有?|未|尚未|不愿意?|不)(?:再|能|曾|被)?(?:参|覆盖|纳入|享受|缴|报销|加入)/;
const isLeftOut = ({ intent, text }: Ask): boolean =>
  // 人均筹资1627元怎么算的: what the figure means is asked, not whether it is so.
  intent === 'define' || (intent === 'why' && LEFT_OUT.test(text));

/** 三级乙等: one character, and another class. */
const RANK = /[甲乙丙丁]/;

/** Whether a number is told to be held against the table. */
function statesFigure(ask: Ask): boolean {
  // 为什么选30天: the figure is taken for a fact.
  const isReasoned = ask.intent === 'why' && ask.stated.length === 1 && ask.premise === undefined;
  return (
    ask.stated.length > 0 &&
    !isLeftOut(ask) &&
    !isReasoned &&
    // 那7种病都是哪些, 那12家叫什么: the number tells which are meant.
    !asksWhich(ask.text) &&
    !OPEN.test(ask.text)
  );
}

/** Whether the table is to answer: it explains the words, and a figure is what is asked for. */
export function answersFromTable(ask: Ask): boolean {
  if (ask.targets.length === 0) return false;
  const wantsFigure = couldAskFigure(ask.intent) || statesFigure(ask) || isBareName(ask);
  return (
    wantsFigure &&
    ask.named >= LEAST_NAMED &&
    isConfident(ask) &&
    ask.unexplained.every((word) => word.length === 1 && !RANK.test(word))
  );
}

/** 第一例是哪年在哪儿: an event, not how many there were. */
const FIRST_TIME = /第一[例个家次]|首[例个家次]|最先|最早|率先/;

/** 2025年职工医保基金支出: a figure's name and nothing else is a question for the figure. */
function isBareName({ intent, text, named, confidence, wanted }: Ask): boolean {
  if (FIRST_TIME.test(text) || /名单/.test(text)) return false;
  if (intent !== 'passage' || wanted === 'time' || wanted === 'who') return false;
  if (wanted === 'number') return true;
  return !ASKS_WORDS.test(text) && named >= 0.5 && confidence >= 0.85;
}
