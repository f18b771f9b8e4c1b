import type { AreaMatch } from '@/lib/text/areas';
import type { Paragraph, TimeMatch } from '@/lib/ingest/observations/wording/paragraph';
import type { Label } from '@/lib/ingest/observations/wording/read-label';

/** Flows are counted over a year, stocks at its end. */
const FLOW = /支出|收入|人次|金额|费用|支付|资助|负担|结算|损失|追回/;

/** The last time that words name, comparisons aside unless the number itself belongs to what is compared. */
export function timeIn(
  paragraph: Paragraph,
  [from, to]: readonly [number, number],
  label?: Label,
): TimeMatch | undefined {
  const isChange =
    label?.kind === 'change' ||
    label?.kind === 'difference' ||
    (label?.kind === 'level' && label.against !== '');
  return paragraph.periods
    .filter(
      ({ start, end, isBase }) =>
        start >= from && end <= to && !(isBase && (isChange || label === undefined)),
    )
    .at(-1);
}

/** 2025-末 said of a stock two sentences ago is the year 2025 for a flow; a month's end says nothing of a flow's span. */
export function carriedPeriod(period: string, indicator: string): string {
  if (!period.endsWith('-末') || !FLOW.test(indicator)) return period;
  return /^\d{4}-末$/.test(period) ? period.slice(0, -2) : '';
}

/** Who is insured, what is registered is counted at one time all through a section: the end that was named holds on. */
export function stockPeriod(period: string | undefined, indicator: string): string | undefined {
  return period?.endsWith('-末') && /参保人数$|参保率$|注册数量$/.test(indicator)
    ? period
    : undefined;
}

/** 河南12省联盟: provinces that buy together. */
const ALLIANCE = /([\u4e00-\u9fff]{0,4}(?:\d+|[一二三四五六七八九十]+)省联盟)/;
const GROUP =
  /((?:原[^，。；：]{0,16}的)?\d+个?(?:省份|省(?!份)|城市|统筹地区|地区))(?!和|及|已|均|启动|开展|纳入|实现|将|联盟)/;

/**
 * 原承担医保脱贫攻坚任务的25个省份, 13个城市: a group of places that a later figure of the clause is about. 49个试点城市 are all the
 * places where there is such a thing, and its figures those of the nation.
 */
export function groupIn(paragraph: Paragraph, from: number, to: number): string | undefined {
  return GROUP.exec(paragraph.folded.text.slice(from, to))?.[1];
}

/** The time that later clauses go on with: the year of a day on which something began. */
export function heldPeriod({ period, kind }: TimeMatch): string {
  return kind === 'date' ? period.slice(0, 4) : period;
}

/** 对东南亚出口, 与东南亚相比, 占整个全球贸易, 位居全国第一; 26个省份和兵团: not the place that the figure is about. */
const PARTNER = /(?:对|向|[^和]与|同|指导|占(?:整个|了|到)?|位居|位列|省份[和及])$/;
const LISTED = /^(?:、|和|及|与)$/;

/** 都市圈: a region that is called after one of its places. */
const REGION = /^(?:都市圈|经济圈|城市群|经济带)/;

/** The places that a figure is held against, or that have a part in it: 与南京、镇江等城市 are partners, all of them. */
function partnersIn({ areas, folded: { text } }: Paragraph): ReadonlySet<AreaMatch> {
  const partners = new Set<AreaMatch>();
  areas.forEach((area, at) => {
    const before = areas[at - 1];
    const goesOn =
      before && partners.has(before) && LISTED.test(text.slice(before.end, area.start));
    const isPartner = PARTNER.test(text.slice(Math.max(0, area.start - 4), area.start));
    if (isPartner || goesOn || REGION.test(text.slice(area.end))) partners.add(area);
  });
  return partners;
}

/** 等23个统筹地区; 、通化等4个统筹地区: more places than are named. */
const GOES_ON = /^(?:等?(?:\d|[一二三四五六七八九十百])|(?:、[\u4e00-\u9fff]{2,6})+等)/;

/** The place that words are about: the last that they name; of several in a row their pair, or none where 等23个 follows. */
export function areaIn(
  paragraph: Paragraph,
  [from, to]: readonly [number, number],
): string | undefined {
  const { text } = paragraph.folded;
  const partners = partnersIn(paragraph);
  const inside = paragraph.areas.filter(
    (area) => area.start >= from && area.end <= to && !partners.has(area),
  );
  const alliance = ALLIANCE.exec(text.slice(from, to))?.[1];
  if (alliance) return alliance.replace(/^[年在由]/, '');
  const last = inside.at(-1);
  const previous = inside.at(-2);
  if (!last) return undefined;
  if (GOES_ON.test(text.slice(last.end)) && previous) return undefined;
  const isPair =
    previous && LISTED.test(text.slice(previous.end, last.start)) && previous.name !== last.name;
  return isPair && inside.length === 2
    ? `${previous.name}和${last.name}`
    : isPair
      ? undefined
      : last.name;
}
