import { couldAskFigure } from '@/lib/question/intent/could-ask-figure';
import type { Ask } from '@/lib/schema/reading';

/** Kinds of question that a sentence without a figure may answer. */
const NO_FIGURE: readonly Ask['intent'][] = ['provenance', 'check'];
/** What else than a number may be wanted. */
export const NO_NUMBER: readonly Ask['wanted'][] = ['time', 'who', 'place', 'yesno'];
/** A name with a year and no word that asks is a question for the figure: 2024年追回的生育保险基金. */
const ASKS =
  /[吗呢吧了是有?]|什么|哪|怎|如何|为|谁|啥|咋|是否|介绍|情况|说明|规定|政策|办法|措施|进展/;
/** A question that names so much of a figure asks for it. */
const NAMED = 0.5;

/** Whether nothing but a number answers an ask. */
export const wantsNumber = ({ wanted, intent, named, times, text }: Ask): boolean =>
  (wanted === 'number' && intent !== 'why' && intent !== 'define' && intent !== 'how') ||
  (couldAskFigure(intent) && !NO_FIGURE.includes(intent) && !NO_NUMBER.includes(wanted)) ||
  (intent === 'passage' &&
    wanted === 'any' &&
    named >= NAMED &&
    times.length > 0 &&
    !ASKS.test(text));
