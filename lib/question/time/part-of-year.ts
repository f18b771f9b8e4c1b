import type { TimeSlot } from '@/lib/schema/reading';
import type { TimeMention } from './time-mention';

const RELATIVE: Readonly<Record<string, number>> = {
  大前年: -3,
  前年: -2,
  去年: -1,
  今年: 0,
  明年: 1,
};
const HAN = '一二三四五六七八九十';
const YEAR = String.raw`(?:(?<![\d.])((?:19|20)\d{2})年?(?=[\d上下第一二三四前q])|(?<![\d.第])(\d{2})年|(大前年|前年|去年|今年|明年)的?)?`;
const MONTH = '(1[0-2]|0?[1-9])';
/** What follows a month of which a day is meant, or a stretch of time: 6月30日, 3月内, 9月前. */
const NO_DAY = String.raw`(?!\s*[\d日号内前后龄]|以[内前后]|之[内前后])`;
const PART = [
  '(上|下)半年',
  '第?([一二三四1-4])季度|q([1-4])',
  '(前三个?季度)',
  String.raw`(?<![\d.])${MONTH}月?份?\s*(?:-|~|至|到)\s*${MONTH}月份?${NO_DAY}`,
  String.raw`(?<![\d.次每])${MONTH}月份?${NO_DAY}`,
  `(十[一二]?|[${HAN}])月份`,
].join('|');
const PATTERN = new RegExp(`${YEAR}(?:${PART})(?:末|底)?`, 'g');
/** 各月, 逐月: every month there is. */
const EVERY =
  /(?:各|逐|分)个?月(?:份|度)?|每个?月(?:各|分别|都)|(?<!月份?)每个?月(?<=列(?:出|一下|举)[^,。?!]{0,30}月)/g;

const hanMonth = (text: string): number =>
  text.startsWith('十') ? 10 + Math.max(0, HAN.indexOf(text[1] ?? '') + 1) : HAN.indexOf(text) + 1;
const quarterOf = (text: string): number => {
  const at = HAN.indexOf(text);
  return at >= 0 ? at + 1 : Number(text);
};

type Part = Pick<TimeSlot, 'kind' | 'part' | 'until'>;

function partOf(groups: readonly (string | undefined)[]): Part | undefined {
  const [half, quarter, q, nine, from, to, month, han] = groups;
  if (half) return { kind: 'half', part: half === '上' ? 1 : 2 };
  const third = quarter ?? q;
  if (third) return { kind: 'quarter', part: quarterOf(third) };
  if (nine) return { kind: 'month', part: 1, until: 9 };
  if (from && to)
    return Number(from) < Number(to)
      ? { kind: 'month', part: Number(from), until: Number(to) }
      : undefined;
  return { kind: 'month', part: Number(month ?? hanMonth(han ?? '')) };
}

function yearOf(
  [full, short, relative]: readonly (string | undefined)[],
  thisYear: number,
): number | undefined {
  if (full) return Number(full);
  if (short) return 2000 + Number(short);
  return relative ? thisYear + (RELATIVE[relative] ?? 0) : undefined;
}

/** The halves, quarters and months that a question names, with or without a year: 去年5月, 2025年1-6月, 二季度. */
export function readPartsOfYear({
  text,
  thisYear,
}: {
  text: string;
  thisYear: number;
}): TimeMention[] {
  const parts = [...text.matchAll(PATTERN)].flatMap((match): TimeMention[] => {
    const part = partOf(match.slice(4));
    if (!part) return [];
    const said = yearOf(match.slice(1, 4), thisYear);
    const year = said ?? thisYear;
    const slot: TimeSlot = {
      text: match[0],
      from: year,
      to: year,
      ...part,
      ...(said === undefined && { anyYear: true }),
    };
    return [{ start: match.index, end: match.index + match[0].length, slot }];
  });
  const every = [...text.matchAll(EVERY)].map((match): TimeMention => {
    const whole = { part: 1, until: 12, anyYear: true };
    const slot: TimeSlot = {
      text: match[0],
      kind: 'month',
      from: thisYear,
      to: thisYear,
      ...whole,
    };
    return { start: match.index, end: match.index + match[0].length, slot };
  });
  return [...parts, ...every];
}

const isPart = ({ kind }: TimeSlot): boolean =>
  kind === 'half' || kind === 'quarter' || kind === 'month';

/** 2025年2月和3月, 2025年职工医保5月支出: a part without a year is of the year that was named before it, which then is no time of its own. */
export function shareYears(mentions: readonly TimeMention[], text: string): TimeMention[] {
  let last: number | undefined;
  const given = mentions.map((mention, at): TimeMention => {
    const { slot } = mention;
    const isOpen = isPart(slot) && slot.anyYear === true;
    if (!isOpen) {
      if (slot.kind === 'year' || isPart(slot)) last = at;
      return mention;
    }
    const from = last === undefined ? undefined : mentions[last]?.slot.from;
    if (from === undefined) return mention;
    const { anyYear: _anyYear, ...rest } = slot;
    return { ...mention, slot: { ...rest, from, to: from } };
  });
  return given.map((mention, at) => {
    const next = given[at + 1];
    const isOnlyYear =
      mention.slot.kind === 'year' &&
      next !== undefined &&
      mentions[at + 1]?.slot.anyYear === true &&
      !/全年|整年|一年/.test(text);
    return isOnlyYear ? { ...mention, slot: next.slot } : mention;
  });
}
