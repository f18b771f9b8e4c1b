import { QUESTION_WORDS } from './question-words';
import { rewrite } from '@/lib/text/rewrite';
import type { Rewriting } from '@/lib/text/rewrite';

/** How far a number goes, in one word each: the comparison is made with the figure found. */
const BOUNDS: readonly Rewriting[] = [
  [/(?:已经?)?(?<!不)(?:突破|高于|大于|多于|超出|高达|超过|超|逾)了?(?=\d)/g, '超过'],
  [/(?<![超通经])过(?=\d[^,。?!]{0,8}[万亿%][^,。?!]{0,4}(?:吗|吧|没有))/g, '超过'],
  [/(?:已经?)?(?<!不)(?:突破|超过|超|破|过)了?百(?=[万亿])/g, '超过100'],
  [/(?:已经?)?(?<!不)(?:突破|超过|超|破|过)了?千(?=[万亿])/g, '超过1000'],
  // 破万亿: the one is left out.
  [
    /(?:已经?)?(?<!不)(?:突破|超过|超|破|过)了?(?=[百千]?[万亿]亿?(?:元|人|家|件|大关|吗|吧|了|,|$))/g,
    '超过1',
  ],
  [/达到了?(?=\d[^,。?!]{0,8}(?:了吗|了?没有?|吗)[?。]*$)/g, '超过'],
  [/(?<!不)(?:不足|低于|小于|少于|跌破)了?(?=\d)/g, '不到'],
];
const IF = '(?:吗|吧|么|是吗|是吧|对吗|对吧|对不对|是不是|是这样吗|是真的吗|真的吗)';
/** 西药高于中成药吗 → 西药比中成药高吗; 高于2万 is a bound, 超过一半 a share. */
const THAN = new RegExp(
  `(?:[要还都]?(高|低|多|少|大|小|长|短)于|超过了?)(?!\\d|[一二三四五六七八九十百千万两半])([^,。?!]{1,20}?)了?(?=,?${IF}[?。]*$)`,
);
/** 为什么甲低于乙 → 为什么甲比乙低: two things are held against each other. */
const WHY_THAN =
  /^(?=.*(?:为什么|为何|为啥|原因))(.*?)(?:还是|竟然|竟|[反倒]而|反倒|却|还|要|都)*(?:(高|低|多|少|大|小|长|短)于|超过|(?:不及|不如|赶不上))了?(?!\d(?!\d{3}年)|[一二三四五六七八九十百千万两半])([^,。?!的]{2,20}?)了?(?=(?:的原因.*)?[?。]*$)/;
/** 没记错吧, 我没搞错吧: is it so. */
const SURELY =
  /[,。 ]*(?:我|应该|总)*没(?:有)?(?:记|看|写|弄|搞|说|听|算|抄|背|理解|记岔|弄混)(?:错|岔|混|反)了?(?:吧|吗|么)?[?。]*$/;
/** 数字没问题吧, behind what is said: is it so; 帮我写成"…"行吗 is what it is for. */
const NUMBERS_RIGHT =
  /[,。 ]+(?:这个?|那个?|这些|里面的?)?(?:数字?|数据)(?:都|应该|总)*(?:没问题|没毛病|没有?错|对|准|准确|属实)(?:的)?(?:吧|吗|么)[?。]*$/;
const WORDED =
  /[,。 ]+(?:帮我|我想|我要|我|准备|打算|想)?(?:把?它|这个)?(?:写|概括|总结|归纳|表述|提炼)成["“][^"”]{1,24}["”][^,。?]{0,6}(?=[,。?]|$)/;
/** 帮我核实:…, 请确认一下…: whether it is so. */
const CONFIRM =
  /^(?:请|帮我|帮忙|麻烦|劳驾)*(?:确认|核实|核对|核一核|复核|查证|求证)(?:一?下|下)?(?:这个)?[:,，：](?=[^?]{6,}$)/;
const MAY = '(?:可以|可不可以|能不能|能|应该能|就)?';
const SO = '(?:就|先|直接|照|按)*(?:这么|这样|这个)(?:直接)?';
/** 别改了就这么写行吧, 这句能用吧, 我写上了: whether a statement may be taken over asks whether it is so. */
const TAKEN_OVER = new RegExp(
  `[,。 ]*(?:(?:你)?(?:先)?别(?:再)?改了?|不用改了?|${MAY}${SO}(?:写|报|填|发|用)(?:上去|进去)?了?|(?:这|那)(?:一?句话?|个数?)?(?:我)?${MAY}(?:直接)?(?:用|引用)|我(?:就|已经)?(?:直接)?(?:写|抄|填)(?:上|进材料|进稿子|进报告)了?啊?)[,。 ]*(?:${SO}写)?(?:(?:没问题|行|可以|好)?[吧吗啊呀]|行不行|对不对|没问题吧)?[?。]*$`,
);
const SAYING =
  '(?:这|那|此|该|上面)?(?:么|样)?(?:个|种|句|段|条)?(?:话|句话|数字?|说法|表述|提法|写法|讲法|说|讲|写|结论|用词|措辞|描述|判断)?';
/** 这句话能写进材料吗, 这个说法站得住脚吗, 用词妥当吗: whether a statement holds. */
const HOLDS = new RegExp(
  `[,。 ]+${SAYING}(?:(?:能不能|可不可以|能否|能|可以|敢|适合)?(?:写|放|引|用|抄|填|念)[进到入在](?:材料|报告|稿子|总结|文章|论文|简报|发言稿?|讲话稿?|公文|ppt)[里中]?(?:面|去)?|(?:站|立)得住脚?|经得起(?:推敲|核对|检验)|妥当?|妥不妥当?|稳妥|严谨|恰当|成立|属实|没毛病)(?:是?吗|吧|不|么|没有?|与否|行吗|没问题吗|妥吗)?[?。]*$`,
);
const ASKS = new RegExp(`${QUESTION_WORDS}|几|是否`);
/** 甲超过乙,这不合理吧: whether it is so. */
const ODD =
  /,(?:这|那)(?:也)?(?:不太?|很|挺|太)?(?:合理|正常|奇怪|可能|离谱)(?:了)?(?:吗|吧)[?。]*$/;
/** 下降了,是真的吗 asks whether it fell. */
const DOUBTED =
  /(上涨|上升|增长|增加|提高|下降|减少|降低|下跌|回落|涨|跌|升|降)了?,?(?:这|那)?(?:是真的吗|是不是真的|真的吗|是真是假|对吗|对不对|是不是|是吗|是吧|对吧|没错吧)[?。]*$/;

const asksIf = (text: string): boolean => /[吗吧么][?。]*$|对不对|是不是|是否/.test(text);

/** 低于乙 → 比乙低; 不及乙 → 比乙少, 超过乙 → 比乙多. */
const thanOf = (all: string, ...[before, way, than]: string[]): string =>
  `${before}比${than}${way ?? (/不及|不如|赶不上/.test(all) ? '少' : '多')}`;

/** A doubt in its plain form: 涨了,是真的吗 → 涨了吗; 突破14亿 → 超过14亿. */
export function plainDoubt(text: string): string {
  const right = text.replace(NUMBERS_RIGHT, ',对吗');
  if (right !== text) return plainDoubt(right.replace(WORDED, ''));
  if (WORDED.test(text)) return plainDoubt(`${text.replace(WORDED, '')},对吗`);
  const told = text.replace(CONFIRM, '');
  if (told !== text) return plainDoubt(ASKS.test(told) || asksIf(told) ? told : `${told},对吗`);
  const held = text.replace(HOLDS, '');
  const plain = (held === text || ASKS.test(held) ? text : `${held},对吗`)
    .replace(TAKEN_OVER, ',对吗')
    .replace(SURELY, ',对吗');
  return rewrite(plain, BOUNDS)
    .replace(ODD, '吗')
    .replace(DOUBTED, '$1了吗')
    .replace(THAN, (_, way: string | undefined, than: string) => `比${than}${way ?? '多'}`)
    .replace(WHY_THAN, thanOf);
}
