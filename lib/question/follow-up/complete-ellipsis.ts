import type { Ask } from '@/lib/schema/reading';
import { carriedTargets } from '@/lib/question/intent/follow-up';
import { readHanNumber } from '@/lib/text/han-number';
import { isPartOf } from './is-part-of';

/** 不是职工，是居民: what is meant takes the place of what was understood. */
const CORRECTION =
  /^(?:不对|错了|不)?[,。 ]?(?:我(?:问|要|说|指)的)?(?:不是|不要)([^,。是]{1,12})[,。 ]?(?:而是|是|要|要的是)([^,。]{1,16})$/;
/** 总的呢 after 职工 and 居民: both together. */
const WHOLE =
  /^(?:那|那么)?(?:总的?|总共|一共|总数|总计|总和|拢共|加总|全部|整体)(?:是?多少|有多少|呢|算下来)+$/;
/** 差呢 after two figures: how far they are apart. */
const APART = /^(?:那么?)?(?:相差|差距|差额|差值|之差|差)(?:呢|是?多少|几个?点?|有多大|多大)*$/;
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [WHOLE, '合计呢'],
  [APART, '两者相差多少'],
];
/** 占职工基金支出的比例: the part is what was asked about before. */
const BARE_SHARE =
  /^(?:那么?|它|这|这个)?(?:占|占比|占多大)(?:了|比|的?比例|的?比重|多少|几成|百分之(?:几|多少)|是|呢)*$/;
const PART_LEFT_OUT = /^(?:那|那么|它|这|这个)?占/;

/** 居民的呢 after a surplus that was reckoned as income less expenditure. */
const OTHER_FUND =
  /^(?:那么?)?((?:城乡)?居民|(?:城镇)?职工|统筹|个人账户|个账|生育|长护|长期护理)(医保|医疗保险|保险|险|基金)?(?:的|方面)?(?:呢|是?多少|有多少|是?几)*$/;

/** A follow-up that leaves out what a Chinese sentence opens with, or takes back what was said, written out. */
export function completeEllipsis({
  text,
  previous,
  before,
}: {
  text: string;
  previous: Ask | undefined;
  /** The turn before the previous one. */
  before?: Ask | undefined;
}): string {
  if (!previous) return text;
  const idiom = IDIOMS.find(([pattern]) => pattern.test(text));
  if (idiom) return idiom[1];
  const [, , meant] = CORRECTION.exec(text) ?? [];
  if (meant !== undefined) return `那${meant}呢`;
  // 追回多少 → 其中经办挽回的 → 占几成: the whole was asked about, too.
  if (BARE_SHARE.test(text) && isPartOf(carriedTargets([before ?? previous, previous])))
    return '占比是多少';
  const surplus = betweenTimes(text, before, previous) ?? otherSurplus(text, previous);
  if (surplus !== undefined) return surplus;
  const part = onlyTarget(previous);
  if (!part || !PART_LEFT_OUT.test(text)) return text;
  const subject = [
    placeOf(part),
    part.breakdown.filter((value) => !part.indicator.includes(value)).join(''),
    part.indicator,
  ].join('');
  return `${subject.toLowerCase()}${text.replace(PART_LEFT_OUT, '占')}`;
}

/** 这十年净增多少 after 2010年 and 2020年: from the one to the other. */
const THESE_YEARS =
  /^(?:那么?)?[这那](?:([两二三四五六七八九]?十?[一二三四五六七八九]?|\d{1,2})年|(?:期间|中间|段时间))(?:来|里|间|中|内)?(?:一共|总共)?/;

function betweenTimes(text: string, before: Ask | undefined, previous: Ask): string | undefined {
  const found = THESE_YEARS.exec(text);
  const [from, to] = (before ? carriedTargets([before, previous]) : []).map(({ period }) =>
    Number(period),
  );
  if (!found || !from || !to || from === to) return undefined;
  const years = found[1] === undefined ? undefined : Number(readHanNumber(found[1]) ?? found[1]);
  return years === undefined || years === Math.abs(to - from)
    ? `两者${text.slice(found[0].length)}`
    : undefined;
}

/** 常州市2024年 of a figure. */
function placeOf({ area, period }: Ask['targets'][number]): string {
  const year = /^\d{4}/.exec(period)?.[0];
  return `${area}${year === undefined ? '' : `${year}年`}`;
}

function onlyTarget({ targets }: Ask): Ask['targets'][number] | undefined {
  const [only, ...others] = targets;
  return others.length === 0 && only?.missing === '' ? only : undefined;
}

function otherSurplus(text: string, previous: Ask): string | undefined {
  const [, fund, kind = ''] = OTHER_FUND.exec(text) ?? [];
  const [income] = previous.targets;
  return fund !== undefined && income && isSurplus(previous)
    ? `${placeOf(income)}${fund}${kind}当期结余是多少`
    : undefined;
}

/** Whether income less expenditure of one fund was reckoned. */
function isSurplus({ operation, targets }: Ask): boolean {
  const [income, expenditure, ...others] = targets.map(({ indicator }) => indicator);
  return (
    operation === 'difference' &&
    others.length === 0 &&
    income !== undefined &&
    income.endsWith('收入') &&
    expenditure === income.replace(/收入$/, '支出')
  );
}
