import type { Ask } from '@/lib/schema/reading';
import { askedAndSaid } from './asked-and-said';
import { definedTerm } from './defined-term';
import { isDefinedIn, opensWith } from './definition-cues';
import { effectCue } from './effect-cues';
import { askedCount, holdsSeries } from './holds-series';
import { closesList, isNamed, isSaidOf, listsInBrackets } from './kind-cues';
import { reasonIn } from './reason-cues';
import { listCue } from './list-cues';
import { scopeCue } from './scope-cue';

const TIME = /(?:19|20)\d{2}年|\d{1,2}月\d{1,2}日|年底|年初|月起/;
const NUMBER = /\d|[一二三四五六七八九十百千万亿两]+[个项条类种家批次]/;
const MANNER = /通过|采取|采用|建立|实行|推动|按照|借助|利用|应当|应|可通过|只需|即可|方式|分为/;
const WHO =
  /部|局|委|院|公司|协会|组织|大学|政府|机构|中心|(?<!社)会|人员|职工|居民|人群|患者|企业/;
/** 怎么避免甲 is answered by what says 避免. */
const HOW_DONE = /(?:怎么|如何|怎样|咋)(?:样|才|能|就|可以)*([\u4e00-\u9fff]{2})/;
/** 哪两种方式: the sentence that says 两种方式 names them. */
const COUNTED = /哪([二两三四五六七八九十](?:种|个|类|大|项|条)[\u4e00-\u9fff]{2})/;
/** 退休后还要缴费吗 is answered by what must, may or need not be done. */
const DUTY_ASKED =
  /(?:还|仍|必须|需不需|是否|可不可|能不能|用不用|要不要)?(?:要|用|需要?|得|能|可以|必须)[^,。?]{1,14}[吗么](?:$|[,?])|(?:需不需要|能不能|用不用|要不要|可不可以)/;
const DUTY = /不再|无需|不需|不必|必须|应当|不得|不能|可以?(?!能)|仍[要需须]/;
/** 民政部门等承担…: what the one who is asked about has to do. */
const DUTIES_ASKED =
  /(?:职责|分工|职能)(?:都|主要|具体|分别)*(?:是|有)(?:什么|啥|哪些)|(?:负责|主管)(?:什么|啥|哪些)/;
const DUTIES =
  /^[^,，。]{0,12}(?:部门|机构|局|机关|委|公司|单位|会)等?(?:共同|主要)?(?:负责|承担|主管|牵头|的?(?:主要)(?:职责|职能))/;
const ORDINAL =
  /^(?:一是|二是|三是|首先|其次|第[一二三四五六七八九十][,，、]|其一|其二|[(（][一二三四五六七八九十][)）])/;

type Cue = (
  asked: {
    ask: Ask;
    frames: readonly string[];
    kinds: readonly string[];
    subjects: readonly string[];
    count: number | undefined;
  },
  sentence: string,
) => number;

const EXACT_TIME = /(?:19|20)\d{2}年\d{1,2}月|\d{1,2}月\d{1,2}日|起(?:施行|实施|正式)/;

/** 自2020年5月1日起施行, where the coming into force is asked for: 施行前已… tells another time. */
const IN_FORCE = /自[^,，。;；]{2,16}起(?:正式)?(?:施行|实施|执行|生效)/;
const IN_FORCE_ASKED = /(?:施行|实施|执行|生效)/;

/** What speaks for a sentence, one kind of question each; they add up. */
const CUES: readonly Cue[] = [
  ({ ask }, sentence) =>
    ask.wanted !== 'time' || !TIME.test(sentence) ? 0 : EXACT_TIME.test(sentence) ? 0.22 : 0.14,
  ({ ask }, sentence) =>
    ask.wanted === 'time' && IN_FORCE_ASKED.test(ask.text) && IN_FORCE.test(sentence) ? 0.4 : 0,
  ({ ask }, sentence) => (ask.wanted !== 'number' ? 0 : NUMBER.test(sentence) ? 0.1 : -0.15),
  ({ ask }, sentence) => (ask.wanted === 'who' && WHO.test(sentence) ? 0.08 : 0),
  ({ ask }, sentence) => (ask.intent === 'why' ? reasonIn(sentence) : 0),
  ({ ask }, sentence) => effectCue(ask, sentence) + askedAndSaid(ask, sentence),
  ({ ask }, sentence) => (ask.intent === 'how' && MANNER.test(sentence) ? 0.06 : 0),
  ({ ask }, sentence) => (ask.intent === 'how' ? saysHow(ask, sentence) : 0),
  ({ ask, subjects }, sentence) =>
    DUTIES_ASKED.test(ask.text) && subjects.some((subject) => hasDuty(sentence, subject)) ? 0.2 : 0,
  ({ ask }, sentence) =>
    ask.wanted === 'yesno' && DUTY_ASKED.test(ask.text) && DUTY.test(sentence) ? 0.08 : 0,
  ({ frames }, sentence) => (frames.some((frame) => isNamed(sentence, frame)) ? 0.16 : 0),
  ({ kinds }, sentence) => (kinds.some((kind) => isSaidOf(sentence, kind)) ? 0.12 : 0),
  ({ ask, kinds }, sentence) =>
    ask.intent === 'list' && kinds.some((kind) => closesList(sentence, kind)) ? 0.2 : 0,
  ({ ask, subjects }, sentence) =>
    ask.intent === 'list' && subjects.some((subject) => listsInBrackets(sentence, subject))
      ? 0.3
      : 0,
  ({ ask }, sentence) =>
    ask.stated.some(({ value, unit }) => sentence.includes(`${value}${unit}`)) ? 0.12 : 0,
  ({ ask }, sentence) => (holdsNumberOf(ask.text, sentence) ? 0.25 : 0),
  ({ count }, sentence) =>
    count !== undefined && count > 2 && holdsSeries(sentence, count) ? 0.25 : 0,
  ({ ask }, sentence) => {
    const counted = COUNTED.exec(ask.text);
    return counted !== null && sentence.includes(counted[1] ?? '') ? 0.2 : 0;
  },
  ({ ask }, sentence) => (tellsDone(ask.text, sentence) ? 0.15 : 0),
  ({ ask }, sentence) => (isFor(ask.text, sentence) ? 0.42 : 0),
  ({ ask }, sentence) => inARow(ask.text, sentence),
  ({ ask, subjects }, sentence) =>
    ask.intent === 'define' ? opensWith(sentence, [...subjects, definedTerm(ask.text) ?? '']) : 0,
  ({ ask, subjects }, sentence) =>
    ask.intent === 'define' && subjects.some((subject) => isDefinedIn(sentence, subject)) ? 0.4 : 0,
  ({ ask }, sentence) => listCue(ask, sentence) + scopeCue(ask, sentence),
  ({ ask }, sentence) =>
    ask.intent !== 'list' && ORDINAL.test(sentence) && !ORDINAL.test(ask.text) ? -0.03 : 0,
];

function saysHow({ text, content }: Ask, sentence: string): number {
  const verb = HOW_DONE.exec(text)?.[1];
  const word = content.find((one) => one.text === verb);
  return [word?.text, ...(word?.means ?? [])].some(
    (one) => one !== undefined && sentence.includes(one),
  )
    ? 0.1
    : 0;
}

/** Whether one of those that a sentence names is told what to do: 民政部门等承担… */
function hasDuty(sentence: string, subject: string): boolean {
  const at = sentence.indexOf(subject);
  return at >= 0 && DUTIES.test(sentence.slice(at));
}

/** 投入8500亿是为了什么 is told where that number stands; years, dates and small counts are of many sentences. */
function holdsNumberOf(question: string, sentence: string): boolean {
  const numbers = question.match(/(?<![\d.])\d+(?:\.\d+)?(?:[万亿%‰]|(?=个?百分点))/g) ?? [];
  return numbers.some((number) => new RegExp(`(?<![\\d.])${escaped(number)}`).test(sentence));
}

/** 规定了什么 is answered by what says 规定了, 记录了参保人的哪些信息 by what says 记录. */
function tellsDone(question: string, sentence: string): boolean {
  const [, done, of] =
    /([\u4e00-\u9fff]{2}了)([^,。?]{1,8}的)?(?:什么|啥|哪|几)/.exec(question) ?? [];
  if (done === undefined) return false;
  return sentence.includes(of === undefined ? done : done.slice(0, -1));
}

/** How much the wording of a folded sentence speaks for its answering this kind of question. */
export function cuesFor(ask: Ask): (sentence: string) => number {
  const frames = ask.content.filter((word) => word.frame).map((word) => word.text);
  const kinds = ask.content
    .filter((word) => word.frame)
    .flatMap(({ text, means }) => [text, ...means])
    .filter((word) => word.length > 1);
  const subjects = ask.content.filter(({ frame }) => !frame).flatMap(({ means }) => means);
  const asked = { ask, frames, kinds, subjects, count: askedCount(ask.text) };
  return (sentence) => CUES.reduce((sum, cue) => sum + cue(asked, sentence), 0);
}

const WHOM =
  /对(?:于)?([^,，。?对]{2,8}?)(?:来说|而言|有|的)|[,，]([^,，。?]{2,6}?)(?:能|会|可以)?,有什么(?:好处|弊端)/;

/** All of them are the people whom a scheme is for. */
const PUBLIC = /老?百姓|群众|患者|病人|参保人|市民|民众|消费者|公众/;

/** 对老百姓有什么用, 老百姓有什么好处 is answered by what says 对老百姓而言. */
function isFor(question: string, sentence: string): boolean {
  const [, named, beside] = WHOM.exec(question) ?? [];
  const whom = named ?? beside;
  if (whom === undefined) return false;
  const group = PUBLIC.test(whom) ? PUBLIC.source : escaped(whom);
  return new RegExp(`对(?:于)?(?:${group})`).test(sentence);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** So many characters of the question in a row stand in a sentence of the same words only by chance. */
const LEAST_IN_A_ROW = 4;
const MOST_IN_A_ROW = 10;

/** What the longest piece that question and sentence share adds: words in the same order say the same. */
function inARow(question: string, sentence: string): number {
  let length = LEAST_IN_A_ROW;
  for (let at = 0; at + length <= question.length && length < MOST_IN_A_ROW;)
    if (sentence.includes(question.slice(at, at + length + 1))) length += 1;
    else at += 1;
  return (length - LEAST_IN_A_ROW) * 0.015;
}
