import type { Ask } from '@/lib/schema/reading';

/** 不是职工，是居民: what is meant takes the place of what was understood. */
const CORRECTION =
  /^(?:不对|错了|不)?[,。 ]?(?:我(?:问|要|说|指)的)?(?:不是|不要)([^,。是]{1,12})[,。 ]?(?:而是|是|要|要的是)([^,。]{1,16})$/;
/** 总的呢 after 职工 and 居民: both together. */
const WHOLE =
  /^(?:那|那么)?(?:总的?|总共|一共|总数|总计|总和|拢共|加总|全部|整体)(?:是?多少|有多少|呢|算下来)+$/;
/** 占职工基金支出的比例: the part is what was asked about before. */
const PART_LEFT_OUT = /^(?:那|那么|它|这|这个)?占/;

/** A follow-up that leaves out what a Chinese sentence opens with, or takes back what was said, written out. */
export function completeEllipsis({
  text,
  previous,
}: {
  text: string;
  previous: Ask | undefined;
}): string {
  if (!previous) return text;
  if (WHOLE.test(text)) return '合计呢';
  const [, , meant] = CORRECTION.exec(text) ?? [];
  if (meant !== undefined) return `那${meant}呢`;
  const [part, ...others] = previous.targets;
  if (!part || others.length > 0 || part.missing !== '' || !PART_LEFT_OUT.test(text)) return text;
  const year = /^\d{4}/.exec(part.period)?.[0];
  const subject = [
    part.area,
    year === undefined ? '' : `${year}年`,
    part.breakdown.filter((value) => !part.indicator.includes(value)).join(''),
    part.indicator,
  ].join('');
  return `${subject}${text.replace(PART_LEFT_OUT, '占')}`;
}
