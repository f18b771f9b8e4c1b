import type { Ask, ContentWord } from '@/lib/schema/reading';
import { coverWord } from './cover-word';

const GOOD =
  /有助于|有利于|成为|保障|防范|防止|减少|减轻|提升|便利|方便|避免|提高|降低|促进|推动|实现|增强|标志着|奠定|带来了?[^,，。]{0,8}(?:契机|机遇|变化)|意味着|改变|优化|压缩|缩短|节[省约]|简化|缓解|得实惠|受益|便捷|高效|屏障|遏制|杜绝|集中体现|充分展现|提供了?[^,，。]{0,14}(?:基础|保障|支撑|契机)/g;
const BAD =
  /导致|使得|造成|制约|受限|直接影响|一定程度上影响|加重|差距大|较大的?差异|不公平|失衡|拖累|难以|无法|存在[^,，。]{0,6}风险|带来[^。]{0,12}(?:风险|挑战|压力|负担)|压力[^,，。]{0,4}[大增]/g;
const HARD =
  /难题|困难|困境|痛点|堵点|梗阻|不便|繁[琐杂]|手续繁|周期长|垫[付资]|压力|负担|奔波|来回|往返|难以|无法|不能|不得不|才能|缺乏|不足|薄弱|滞后|分散|信息不对称|面临|挑战|障碍/g;
const CHANGED =
  /首次|不再|改变了?|从[^,，。]{2,20}(?:到|向|为|至)[^,，。]{2,20}(?:转变|转向|延伸|升级|跨越|拓展|扩展)?|转变|转向|升级|取代|替代|而如今|如今|由[^,，。]{2,20}(?:变为|改为|转为|升级为)/g;

const GOOD_ASKED =
  /作用|好处|意义|优势|用处|有[什啥]么?用|用场|价值|便利|影响|效果|成效|进步|结果|推动|促进|(?:得到|享受到|收获)(?:什么|啥)|[强优]在哪|说明[了]?(?:什么|啥)|意味着?(?:什么|啥)|好在/;
const BAD_ASKED =
  /不好(?:$|[?。,])|不健全|坏处|弊端|害处|危害|后果|毛病|影响|冲击|压力|什么不好|代价|[会能](?:怎么?样|怎样)|(?:造成|带来|导致|引起|出现?|会有)了?(?:什么|啥|哪些)/;
const HARD_ASKED =
  /(?:什么|啥|哪些|何种)(?:主要|突出|大)?的?(?:困难|难题|难处|难点|不便|痛点|堵点|障碍)/;
const CHANGE_ASKED =
  /变在哪|变化在哪|(?:什么|啥|哪些|何)(?:新|大)?的?(?:变化|改变|不同|不一样|两样|改动)|[变改]了(?:什么|啥|哪些)/;

/** What a question may ask the effect of, and the words that tell of one. */
const KINDS: readonly { asked: RegExp; told: RegExp }[] = [
  { asked: BAD_ASKED, told: BAD },
  { asked: GOOD_ASKED, told: GOOD },
  { asked: HARD_ASKED, told: HARD },
  { asked: CHANGE_ASKED, told: CHANGED },
];

const LEADS = /导致|使得|造成|带来|有助于|有利于|影响了|促进|推动了/;
const WHOLE = 0.9;
/** What one effect adds, and each one more: a sentence that tells of several is about them. */
const ONE_EFFECT = 0.12;
const MORE_EFFECTS = 0.04;
const MOST_EFFECTS = 5;

/** A sentence that does not name what is asked about tells of the effects of something else. */
const OF_OTHERS = 0.5;
const NAMED = 0.5;
/** What it adds that the thing stands before what it leads to. */
const LEADS_TO = 0.1;

type Asked = Pick<Ask, 'text' | 'content'>;

/** How much the effects that a folded sentence tells of speak for it, of the kind that the question asks for. */
export function effectCue({ text, content }: Asked, sentence: string): number {
  const told = Math.max(
    0,
    ...KINDS.map(({ asked, told: words }) => (asked.test(text) ? tellingOf(sentence, words) : 0)),
  );
  if (told === 0) return 0;
  const things = content.filter(({ frame }) => !frame);
  const isOfIt = things.some((word) => coverWord(word, sentence) >= NAMED);
  return told * (isOfIt ? 1 : OF_OTHERS) + (leadsTo(things, sentence) ? LEADS_TO : 0);
}

/** 层次低导致待遇差异: the thing asked about, and behind it the verb that leads to something. */
function leadsTo(things: readonly ContentWord[], sentence: string): boolean {
  const at = sentence.search(LEADS);
  return at > 0 && things.some((word) => coverWord(word, sentence.slice(0, at)) >= WHOLE);
}

/** How much the effects of a kind do, for being told. */
function tellingOf(sentence: string, told: RegExp): number {
  const found = new Set(sentence.match(told));
  if (found.size === 0) return 0;
  return ONE_EFFECT + MORE_EFFECTS * (Math.min(found.size, MOST_EFFECTS) - 1);
}
