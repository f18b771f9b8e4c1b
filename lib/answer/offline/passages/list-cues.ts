import type { Ask } from '@/lib/schema/reading';
import { namedIn } from './names-asked';

/** A sentence that says 甲分为乙和丙 where it is asked into which 甲 is divided. */
const DIVIDES = 0.3;
/** A sentence that says 甲主要是乙、丙 where it is asked which 甲 there are. */
const NAMES = 0.25;
/** A sentence that says where money comes from where that is asked. */
const SOURCES = 0.35;
/** Where its subject is what is asked about. */
const ABOUT_IT = 0.2;
const OPENING = 10;

/** 甲、乙、丙, or names in quotation marks side by side. */
const NAMES_SEVERAL = /、.*、|["”][、和与]?["“]/;
const SEVERAL = 0.1;
const GIVEN = 0.2;
const TELLING = 0.5;
/** 如甲、乙、丙 */
const EXAMPLES =
  /^(.*?)[,，]?(?:[如即]|包括|包含|涵盖|分别[是为]|限于)(?!何|果|今|将|此|使)([^,，。;；、]+、[^,，。;；、]+(?:、|以?及|和)[^,，。;；]*)/;
/** 只能由哪几类机构开: what is let in and nothing else. */
const ONLY_ASKED = /只[能有许准限]|仅限|限于/;
const ONLY = /限定[为于在]|只[能有许准限]|仅限|限于/;
const DIVISION_ASKED =
  /分(?:为|成|了|作)?(?:哪|几|[二两三四五六七八九十][种类个块])|哪[几二两三四五六七八九十][种类]|按[^,。?]{1,6}分/;
const DIVIDED = /(?:区分|划分|细分|可?以?分)(?:为|成)[^,，。;；]{2,}[和与及、]/;
const SOURCE_ASKED =
  /(?:资金|费用|经费|基金|筹资)(?:的)?来源|来源(?:都|主要|分别)?(?:有|是|包括)(?:哪|什么|啥)|(?:钱|资金)(?:都|主要|到底)?(?:由|是|从|靠)?(?:谁|哪)[^,。?]{0,4}(?:出|掏|来|承担)/;
const SOURCE =
  /来源(?:于|来看|上?看|包括|为|主要|有)|(?:资金|费用|经费|基金)(?:主要)?(?:来自|来源于)|为主要(?:筹资)?来源|相结合的方式筹资|筹资(?:来源|渠道)(?:包括|有|为|是)/;

const MONEY = /^(?:资金|费用|经费|基金|.)$/;
/** 以费用来源来看,分为甲、乙和丙三类 */
const BY_SOURCE = /来源(?:来看|上看|看|角度)?[,，]?(?:可以?)?分(?:为|成)/;

/** What speaks for a sentence where a list is asked for, by how it names what is listed. */
export function listCue(
  { intent, text, content }: Pick<Ask, 'intent' | 'text' | 'content'>,
  sentence: string,
): number {
  const bySource = SOURCE_ASKED.test(text) ? sourcesIn(sentence, content) : 0;
  if (intent !== 'list') return bySource;
  return (
    bySource +
    (ONLY_ASKED.test(text) && ONLY.test(sentence) ? DIVIDES : 0) +
    (NAMES_SEVERAL.test(sentence) ? SEVERAL : 0) +
    (givesExamples(sentence, content) ? GIVEN : 0) +
    (content.some(({ text: verb }) => isDoneIn(sentence, verb)) ? DIVIDES : 0) +
    (DIVISION_ASKED.test(text) && DIVIDED.test(sentence) ? DIVIDES : 0) +
    (namedIn({ text, content }, sentence).length > 0 ? NAMES : 0)
  );
}

/** 读物的优点有哪些 asks for no readings. */
const OF_ITS_WORTH =
  /[优缺特亮难]点|优势|好处|坏处|意义|作用|影响|原因|措施|举措|建议|经验|问题|挑战|困难|要求|原则|成效|变化/;

/** 已将读物纳入书目,如诗歌、童话、寓言: what is listed is of the kind that is asked for. */
function givesExamples(sentence: string, content: Ask['content']): boolean {
  const [, before, listed] = EXAMPLES.exec(sentence) ?? [];
  if (before === undefined || listed === undefined) return false;
  if (content.some(({ frame, text }) => frame && OF_ITS_WORTH.test(text))) return false;
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf('。')) + 1);
  const words = content.filter(({ frame }) => !frame);
  // 新技术,如甲、乙: of the kind of 甲, and none of 甲.
  const isListed = words.some(
    ({ text, means, weight }) =>
      weight >= TELLING && [text, ...means].some((word) => listed.includes(word)),
  );
  return (
    !isListed &&
    words.some(({ text, means }) =>
      [text, ...means].some((word) => word.length > 1 && clause.includes(word)),
    )
  );
}

/** 实现了甲乙在范围、政策和管理的整合: in which respects something was done. */
const isDoneIn = (sentence: string, verb: string): boolean => {
  const at = verb.length > 1 ? sentence.indexOf(`的${verb}`) : -1;
  return at > 0 && /在[^,，。;；]*、[^,，。;；]*、[^,，。;；]*$/.test(sentence.slice(0, at));
};

/** The more where the sentence is about the very thing, or divides by source. */
function sourcesIn(sentence: string, content: Ask['content']): number {
  if (!SOURCE.test(sentence)) return 0;
  const opening = sentence.slice(0, OPENING);
  const isOfIt = content.some(
    ({ frame, text }) => !frame && !MONEY.test(text) && opening.includes(text),
  );
  return SOURCES + (isOfIt ? ABOUT_IT : 0) + (BY_SOURCE.test(sentence) ? DIVIDES : 0);
}
