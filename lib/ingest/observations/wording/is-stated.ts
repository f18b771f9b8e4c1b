import type { NumberToken } from '@/lib/text/numbers';
import type { UnitMatch } from '@/lib/text/units';

/** A number with its surroundings in folded text. */
export type NumberInText = {
  text: string;
  token: NumberToken;
  unit: UnitMatch | undefined;
  /** Nothing but this number's block or sentence begins before it. */
  atStart: boolean;
};

type Rule = (number: NumberInText) => boolean;

const before = ({ text, token }: NumberInText, length = 12) =>
  text.slice(Math.max(0, token.start - length), token.start);
const after = ({ text, token }: NumberInText, length = 12) =>
  text.slice(token.end, token.end + length);

/** What stands right before a number that only numbers or names something: 第3, 图1, 附件2, 公约102, 热线12393. */
const NAMING_BEFORE =
  /(?:第|图|表|附件|附录|附表|专栏|注|目标|公约|建议书|型号|编号|热线|电话|邮编|代码|备|ISBN|每|乘以|×|〔|No\.?)$/;
/** What stands right after such a number: 5号, 2.0版, 3届, 4月, 9时, 58岁以上, 100周年. */
const NAMING_AFTER =
  /^(?:号|〕|届|版|月|日|时|点(?!\d)|周年|年代|世纪|部门|部委|\]|\/(?!10万|十万|年|人|月|天|次|千|万))/;
/** 1类新药, 2类医疗器械: a class, not a count. */
const CLASS_AFTER = /^类(?:新药|创新药|医疗器械|器械|切口)/;
const AGE_BOUND = /^岁(?:及以上|以上|以下|及以下|以内|至|-|~|～|儿童|人群|组)/;
/** Years count as a figure only where a length is stated: 满30年, 周期为2年, 连续7年. */
const LENGTH_BEFORE = /(?:满|连续|连续实施|为|是|达|年限|周期|期限|不少于|不低于|至少|超过)$/;

function isInside(
  text: string,
  at: number,
  [open, close]: readonly [string, string],
): string | undefined {
  const start = text.lastIndexOf(open, at);
  if (start < 0 || text.slice(start, at).includes(close)) return undefined;
  const end = text.indexOf(close, at);
  return end < 0 ? undefined : text.slice(start + 1, end);
}

const isInTitle: Rule = ({ text, token }) =>
  isInside(text, token.start, ['《', '》']) !== undefined;
/** “三个60%”标准, “1369生命直通车”: a short quotation is a name. */
const isInName: Rule = ({ text, token }) => {
  const quoted = isInside(text, token.start, ['“', '”']) ?? isInside(text, token.start, ['"', '"']);
  return quoted !== undefined && quoted.length <= 10;
};
/** CR5, B2B, 3D; but 占GDP2% is a share. */
const isLatinName: Rule = (number) =>
  (/[A-Za-z]-?$/.test(before(number, 2)) && number.unit?.unit !== '%') ||
  (/^[A-Za-z+]/.test(after(number, 1)) && number.token.form === 'arabic');
const isAddress: Rule = ({ text, token }) => {
  const run = /[\w.@:/%?=&#-]*$/.exec(text.slice(0, token.start))?.[0] ?? '';
  return run.includes('@') || run.includes('//') || run.includes('www.');
};
const isTelephone: Rule = (number) =>
  (/\d{3,4}-$/.test(before(number)) && number.token.text.length >= 7) ||
  /电话[:：]?(?:\d{3,4}-)?$/.test(before(number)) ||
  /^-\d{7,8}/.test(after(number)) ||
  (number.token.text.length >= 8 && !number.unit && /^\d+$/.test(number.token.text));
const isNamed: Rule = (number) =>
  NAMING_BEFORE.test(before(number)) ||
  NAMING_AFTER.test(after(number)) ||
  CLASS_AFTER.test(after(number)) ||
  AGE_BOUND.test(after(number));
const isYears: Rule = (number) => number.unit?.unit === '年' && !LENGTH_BEFORE.test(before(number));
/** 28省创伤类联盟集采 names an alliance, 7省采取统收统支 counts. */
const isAlliance: Rule = (number) =>
  number.unit?.unit === '省' &&
  !/^省(?:采取|采用|推进|实现|启动|开展|已|均|将|出台|完成|实施|纳入|，|。|、)/.test(after(number));
/** 1-8批国家组织集采: which batches, not how many. */
const isBatchRange: Rule = ({ token, unit, text }) =>
  token.bound !== undefined && (unit?.base === '批' || /^-?\d+批/.test(text.slice(token.end)));
/** 三个方面, 五项机制: in 汉字 a small count only announces a list. */
const isAnnouncement: Rule = ({ token, unit }) =>
  token.form === 'han' &&
  token.text.length === 1 &&
  token.text !== '十' &&
  !['成', '批', '倍', '折'].includes(unit?.base ?? '') &&
  !(unit?.more ?? '');
const isHanSchedule: Rule = (number) =>
  number.token.form === 'han' && (/年$/.test(before(number)) || number.unit?.base === '批次');
const isNumbering: Rule = ({ token, unit, text, atStart }) =>
  atStart &&
  ((!unit && !/^[-至]/.test(text.slice(token.end))) ||
    /^[.、．]/.test(text.slice(token.end)) ||
    /^0\d/.test(token.text));

/** Where a bare number may stand as a figure: 在职退休比为2.68, 2.68∶1, 下降0.08, 从4.09下降为2.71. */
const BARE_BEFORE = /(?:为|是|至|到|达|升|降|高|低|加|少|了|的|约|由|从|率|比|值|数|[、（])$/;
const BARE_AFTER =
  /^(?:$|[，。；、）%]|[:：∶]1(?![\d.])|和|及|与|增|[上提]?升|下?降|提高|减|左右|以上|以下|的(?:退休|在职))/;
const isBareName: Rule = (number) =>
  number.unit === undefined &&
  number.token.form === 'arabic' &&
  number.token.unit === undefined &&
  number.token.bound === undefined &&
  !(BARE_BEFORE.test(before(number)) && BARE_AFTER.test(after(number)));

/** 1.6万元以上至5万元支付60%, 7000元至6万元部分60%: the bounds of what a rate is paid for. */
const SEGMENT_AFTER =
  /^万?元(?:以上|以下|以内)?(?:至[\d.]+万?元(?:以下|以内)?)?(?:的?部分)?，?[^，。；\d]{0,8}[\d.]+%/;
const isSegmentBound: Rule = (number) =>
  SEGMENT_AFTER.test(after(number, 40)) &&
  (/^万?元(?:以|至|的?部分)/.test(after(number)) || /(?:元|以上)至$/.test(before(number)));

/** 36—50岁占44.6%, 200—350元的占38.9%: the bounds of a group whose share is stated. */
const SHARE_AFTER =
  /^(?:万?元|周?岁|年|个?月|次|天)?(?:[—–\-~～至到][\d.]+(?:万?元|周?岁|年|个?月|次|天)?)?(?:及?以[上下内])?(?:的|者)?占比?[\d.]+%/;
const SHARE_BEFORE = /[\d.](?:万?元|周?岁|年|个?月|次|天)?[—–\-~～至到]$/;
const isGroupBound: Rule = (number) =>
  (/^(?:万?元|周?岁|年|个?月|次|天)?[—–\-~～至到]/.test(after(number)) ||
    SHARE_BEFORE.test(before(number))) &&
  SHARE_AFTER.test(after(number, 30));

const RULES: readonly Rule[] = [
  isGroupBound,
  isSegmentBound,
  isInTitle,
  isInName,
  isLatinName,
  isAddress,
  isTelephone,
  isNamed,
  isYears,
  isAlliance,
  isBatchRange,
  isAnnouncement,
  isHanSchedule,
  isNumbering,
  isBareName,
];

/** Whether a number states something; dates, document numbers, ordinals, names, ages that bound a group and numbering do not. */
export function isStated(number: NumberInText): boolean {
  return !RULES.some((rule) => rule(number));
}
