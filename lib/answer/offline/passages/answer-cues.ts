import type { Ask } from '@/lib/schema/reading';
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
const PURPOSE_ASKED =
  /目的|为了什么|为了啥|解决[了]?(?:什么|啥|哪)|说白了|干成|想解决|图什么|旨在什么/;
const PURPOSE = /旨在|本质上|为了|解决|目的是|以[^,，。]{0,4}(?:促进|提高|减轻|确保)/;
/** 怎么避免甲 is answered by what says 避免. */
const HOW_DONE = /(?:怎么|如何|怎样|咋)(?:样|才|能|就|可以)*([\u4e00-\u9fff]{2})/;
/** 哪两种方式: the sentence that says 两种方式 names them. */
const COUNTED = /哪([二两三四五六七八九十](?:种|个|类|大|项|条)[\u4e00-\u9fff]{2})/;
const FIRST_ASKED = /最先|最早|第一[个家例批次]|首[先个家例批次]|率先|打头|带头|先行/;
const FIRST = /率先|首[个家例批次]|最早|最先|第一[个家例批次]/;
/** 比老办法强在哪 is answered by what sets it beside the old. */
const COMPARED_ASKED = /[比跟和与][^,。?]{1,12}(?:强|好|优|先进|高明)在?(?:哪|什么|啥)/;
const COMPARED =
  /(?:相较|相比|相对)(?:于|之下)?|(?:与|同|和)[^,。]{2,12}(?:相比|不同)|较(?:传统|以往|此前)/;
/** 退休后还要缴费吗 is answered by what must, may or need not be done. */
const DUTY_ASKED =
  /(?:还|仍|必须|需不需|是否|可不可|能不能|用不用|要不要)?(?:要|用|需要?|得|能|可以|必须)[^,。?]{1,14}[吗么](?:$|[,?])|(?:需不需要|能不能|用不用|要不要|可不可以)/;
const DUTY = /不再|无需|不需|不必|必须|应当|不得|不能|可以?(?!能)|仍[要需须]/;
const LACK_ASKED =
  /(?:还|尚|都|究竟|到底)?[差缺少欠](?:的是)?(?:了|点|些)?(?:哪|什么|啥)|缺口|不具备|不到位|不成熟|没做好/;
const LACK = /尚未|尚不|不足|仍需|仍待|仍然?较|有待|缺乏|缺少|不具备|不健全|不完善/;
/** 怎么算出来的 is answered by the formula. */
const COUNTED_HOW =
  /(?:怎么|如何|怎样|咋)(?:计?算|得(?:出|来)|统计|核定|测算)|计算(?:方法|公式|方式|口径)|公式/;
const FORMULA = /[=÷×]|除以|乘以|之和|之比|(?:按照?|参照|口径)[^,，。]{0,30}计算/;
/** 图上16年的数为什么缺 is answered by the note that says so. */
const GAP_ASKED =
  /(?:数据?|数字|图|表|公报|快报|报告)[^?。]{0,14}(?:缺|不全|不完整|没有|没列|不见|找不到|空着|是空|断)/;
const GAP = /缺失|尚未统计|未统计|暂无|不再(?:单列|公布|统计)|未纳入统计|没有单列|数据不全/;
/** 单位交的那部分去哪了 */
const PUT_ASKED = /去哪了$/;
const PUT = /(?:计入|划入|划拨|纳入|转入|并入|存入|归入|记入|拨付[到至]|上解|用于)/;
/** 民政部门等承担…: what the one who is asked about has to do. */
const DUTIES_ASKED =
  /(?:职责|分工|职能)(?:都|主要|具体|分别)*(?:是|有)(?:什么|啥|哪些)|(?:负责|主管)(?:什么|啥|哪些)/;
const DUTIES =
  /^[^,，。]{0,12}(?:部门|机构|局|机关|委|公司|单位|会)等?(?:共同|主要)?(?:负责|承担|主管|牵头|的?(?:主要)(?:职责|职能))/;
/** 没有电子票据的时候, 以前 */
const BEFORE_ASKED =
  /以前|过去|从前|早先|当初|(?:没有?|还没|尚未|未)[^,。?]{1,14}(?:的时候|之前|以前|那会儿|时(?=[,，]))/;
const BEFORE = /过去|以往|传统|此前|曾经?|长期以来|原先|一度|历史上/;
/** 要注意什么 */
const CARE_ASKED = /注意(?:什么|啥|哪些)/;
const CARE = /尽量|避免|防止|不得|确保|审慎|注意|切实|应当?|须|需[要]?|协同|不增加|控制/;
const ORDINAL =
  /^(?:一是|二是|三是|首先|其次|第[一二三四五六七八九十][,，、]|其一|其二|[(（][一二三四五六七八九十][)）])/;

/** What rules say in one form alone, as it is asked for and as it is said. */
const OF_RULES: readonly (readonly [RegExp, RegExp])[] = [
  [/有效期|管(?:多久|几年|多少年)|有效(?:多久|几年)/, /有效期/],
  [/(?:由|归|是)?谁(?:负责|来)?解释|解释权/, /负责解释/],
  [
    /怎么(?:处罚|罚|处理|处置)|罚(?:多少|几|款)|(?:什么|啥)(?:后果|处罚)|会(?:被)?(?:罚|处罚)/,
    /责令|暂停|罚款|追究|违约金|处以/,
  ],
];

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
  ({ ask }, sentence) =>
    OF_RULES.some(([asked, said]) => asked.test(ask.text) && said.test(sentence)) ? 0.35 : 0,
  ({ ask }, sentence) => (ask.wanted === 'who' && WHO.test(sentence) ? 0.08 : 0),
  ({ ask }, sentence) => (ask.intent === 'why' ? reasonIn(sentence) : 0),
  ({ ask }, sentence) => effectCue(ask, sentence),
  ({ ask }, sentence) => (ask.intent === 'how' && MANNER.test(sentence) ? 0.06 : 0),
  ({ ask }, sentence) => (ask.intent === 'how' ? saysHow(ask, sentence) : 0),
  ({ ask }, sentence) => (PURPOSE_ASKED.test(ask.text) && PURPOSE.test(sentence) ? 0.16 : 0),
  ({ ask }, sentence) => (LACK_ASKED.test(ask.text) && LACK.test(sentence) ? 0.2 : 0),
  ({ ask }, sentence) => (COUNTED_HOW.test(ask.text) && FORMULA.test(sentence) ? 0.25 : 0),
  ({ ask }, sentence) => (GAP_ASKED.test(ask.text) && GAP.test(sentence) ? 0.3 : 0),
  ({ ask }, sentence) => (PUT_ASKED.test(ask.text) && PUT.test(sentence) ? 0.3 : 0),
  ({ ask }, sentence) => (BEFORE_ASKED.test(ask.text) && BEFORE.test(sentence) ? 0.12 : 0),
  ({ ask }, sentence) => (CARE_ASKED.test(ask.text) && CARE.test(sentence) ? 0.12 : 0),
  ({ ask, subjects }, sentence) =>
    DUTIES_ASKED.test(ask.text) && subjects.some((subject) => hasDuty(sentence, subject)) ? 0.2 : 0,
  ({ ask }, sentence) => (COMPARED_ASKED.test(ask.text) && COMPARED.test(sentence) ? 0.16 : 0),
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
  ({ count }, sentence) =>
    count !== undefined && count > 2 && holdsSeries(sentence, count) ? 0.25 : 0,
  ({ ask }, sentence) => {
    const counted = COUNTED.exec(ask.text);
    return counted !== null && sentence.includes(counted[1] ?? '') ? 0.2 : 0;
  },
  ({ ask }, sentence) => (tellsDone(ask.text, sentence) ? 0.15 : 0),
  ({ ask }, sentence) => (FIRST_ASKED.test(ask.text) && FIRST.test(sentence) ? 0.4 : 0),
  ({ ask }, sentence) => (isFor(ask.text, sentence) ? 0.3 : 0),
  ({ ask }, sentence) => inARow(ask.text, sentence),
  ({ ask, subjects }, sentence) => (ask.intent === 'define' ? opensWith(sentence, subjects) : 0),
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

/** 规定了什么 is answered by what says 规定了. */
function tellsDone(question: string, sentence: string): boolean {
  const done = /([\u4e00-\u9fff]{2}了)(?:什么|啥|哪|几)/.exec(question)?.[1];
  return done !== undefined && sentence.includes(done);
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

/** 对老百姓有什么用 is answered by what says 对老百姓而言. */
function isFor(question: string, sentence: string): boolean {
  const whom = /对(?:于)?([^,，。?对]{2,8}?)(?:来说|而言|有|的)/.exec(question)?.[1];
  return whom !== undefined && new RegExp(`对(?:于)?${escaped(whom)}`).test(sentence);
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
