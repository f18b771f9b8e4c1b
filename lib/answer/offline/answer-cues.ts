import type { Ask } from '@/lib/schema/reading';

const TIME = /(?:19|20)\d{2}年|\d{1,2}月\d{1,2}日|年底|年初|月起/;
const NUMBER = /\d|[一二三四五六七八九十百千万亿两]+[个项条类种家批次]/;
const REASON =
  /能够|可以|由于|因为|原因|得益于|导致|使得|缘于|为了|旨在|目的|意味着|有助于|有利于|从而|以避免|避免|为[^,，。]{2,12}[,，]|因[^此,，。]{1,20}[,，]/;
const MANNER = /通过|采取|采用|建立|实行|推动|按照|借助|利用|应当|应|可通过|只需|即可|方式|分为/;
const WHO = /部|局|委|院|公司|协会|组织|大学|政府|机构|中心|会/;
const DEFINES = /[:：]\s*指|是指|指的是|即|[:：]|所谓|是利用|是一种|由[^,，。]{2,20}签发/;
const EFFECT_ASKED = /作用|好处|意义|优势|用处|有什么用|价值|便利|影响|效果/;
const EFFECT =
  /有助于|有利于|成为|保障|防范|防止|减少|减轻|提升|便利|方便|避免|提高|降低|促进|推动|实现|增强/;
const ORDINAL =
  /^(?:一是|二是|三是|首先|其次|第[一二三四五六七八九十][,，、]|其一|其二|[(（][一二三四五六七八九十][)）])/;

/** Whether a sentence gives a reason, an aim or an effect. */
export const hasReason = (sentence: string): boolean => REASON.test(sentence);

/** Whether a sentence says what something is. */
export const defines = (sentence: string): boolean => DEFINES.test(sentence.slice(0, 80));

type Cue = (
  asked: { ask: Ask; frames: readonly string[]; subjects: readonly string[] },
  sentence: string,
) => number;

const EXACT_TIME = /(?:19|20)\d{2}年\d{1,2}月|\d{1,2}月\d{1,2}日|起(?:施行|实施|正式)/;

/** What speaks for a sentence, one kind of question each; they add up. */
const CUES: readonly Cue[] = [
  ({ ask }, sentence) =>
    ask.wanted !== 'time' || !TIME.test(sentence) ? 0 : EXACT_TIME.test(sentence) ? 0.22 : 0.14,
  ({ ask }, sentence) => (ask.wanted !== 'number' ? 0 : NUMBER.test(sentence) ? 0.1 : -0.15),
  ({ ask }, sentence) => (ask.wanted === 'who' && WHO.test(sentence) ? 0.08 : 0),
  ({ ask }, sentence) => (ask.intent === 'why' && REASON.test(sentence) ? 0.2 : 0),
  ({ ask }, sentence) => (EFFECT_ASKED.test(ask.text) && EFFECT.test(sentence) ? 0.12 : 0),
  ({ ask }, sentence) => (ask.intent === 'how' && MANNER.test(sentence) ? 0.06 : 0),
  ({ frames }, sentence) => (frames.some((frame) => isNamed(sentence, frame)) ? 0.16 : 0),
  ({ ask, subjects }, sentence) => (ask.intent === 'define' ? opensWith(sentence, subjects) : 0),
  ({ ask }, sentence) => (ask.intent === 'list' && sentence.split('、').length > 2 ? 0.1 : 0),
  ({ ask }, sentence) =>
    ask.intent !== 'list' && ORDINAL.test(sentence) && !ORDINAL.test(ask.text) ? -0.03 : 0,
];

/** How much the wording of a folded sentence speaks for its answering this kind of question. */
export function cuesFor(ask: Ask): (sentence: string) => number {
  const frames = ask.content.filter((word) => word.frame).map((word) => word.text);
  const subjects = ask.content.filter(({ frame }) => !frame).flatMap(({ means }) => means);
  const asked = { ask, frames, subjects };
  return (sentence) => CUES.reduce((sum, cue) => sum + cue(asked, sentence), 0);
}

/** 主要职责是…, 原因在于…: the sentence says outright that it gives what is asked for. */
function isNamed(sentence: string, frame: string): boolean {
  const at = sentence.indexOf(frame);
  return (
    at >= 0 &&
    /^(?:主要)?(?:是|为|包括|有|分为|在于|如下|[:：,，])/.test(sentence.slice(at + frame.length))
  );
}

/** A definition opens with the word that it defines. */
function opensWith(sentence: string, subjects: readonly string[]): number {
  const opening = sentence.slice(0, 40);
  const opens = subjects.some((subject) => subject.length > 1 && opening.startsWith(subject));
  if (opens && DEFINES.test(sentence.slice(0, 80))) return 0.4;
  if (
    subjects.some(
      (subject) => subject.length > 1 && sentence.slice(0, subject.length + 4).includes(subject),
    )
  )
    return 0.14;
  return DEFINES.test(sentence.slice(0, 60)) ? 0.12 : 0;
}
