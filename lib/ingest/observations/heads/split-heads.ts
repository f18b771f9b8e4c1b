/** Subjects that share what stands before the first and after the last: 三级、二级医疗机构次均费用 → 三级医疗机构次均费用, 二级医疗机构次均费用. */
export type SharedHeads = { items: string[]; prefix: string; suffix: string };

const SEPARATOR = /、|，|和|及(?!以[上下])|与(?!上年|去年)|以及/g;

type Range = readonly [number, number];

function rangesOf(text: string): Range[] {
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(SEPARATOR)) {
    ranges.push([start, match.index]);
    start = match.index + match[0].length;
  }
  ranges.push([start, text.length]);
  return ranges.filter(([from, to]) => to > from);
}

/** 机关事业、灵活就业等其他人员这三类参保人: what follows the last item where nothing known marks its end. */
const SUFFIX =
  /^(.{1,14}?)((?:这[一二三四五六七八九十两\d]+[类种个项])?(?:的|参保人|人员|人群|医疗机构|地区|渠道).*)$/;

/** 一、二、三级医院: the letter that all share stands behind the last. */
const BARE_LEVEL = /^[一二三]$/;

const isBareLevel = (text: string, [from, to]: Range, last: Range | undefined) =>
  BARE_LEVEL.test(text.slice(from, to)) && /^[一二三]级/.test(text.slice(last?.[0]));

function byEdges(text: string, ranges: readonly Range[], edges: readonly Range[]): SharedHeads {
  const items = edges.map(([from, to]) =>
    text.slice(from, to).replace(BARE_LEVEL, (numeral) => `${numeral}级`),
  );
  return {
    items,
    prefix: text.slice(0, edges[0]?.[0] ?? 0),
    suffix: text.slice(edges.at(-1)?.[1] ?? text.length),
  };
}

/**
 * Splits words that name `count` subjects in a row, or nothing where they do not. `known` are ranges of the text that name
 * values of a breakdown or whole indicators: where each of the last `count` subjects has one, they mark its edges.
 */
export function splitHeads({
  text,
  count,
  known,
}: {
  text: string;
  count: number;
  known: readonly Range[];
}): SharedHeads | undefined {
  const all = rangesOf(text);
  if (all.length < count) return undefined;
  const ranges = all.slice(-count);
  const edges = ranges.map(([from, to], index) => {
    const inside = known.filter(([start, end]) => start >= from && end <= to);
    // 在职职工在一级、二级、三级医疗机构: 在职职工 is said of all.
    const after = index === 0 ? inside.find(([start]) => text[start - 1] === '在') : undefined;
    const bare = isBareLevel(text, [from, to], ranges.at(-1)) ? ([from, to] as const) : undefined;
    return after ?? inside.at(0) ?? bare;
  });
  if (edges.every((edge) => edge !== undefined)) return byEdges(text, ranges, edges as Range[]);
  const items = ranges.map(([from, to]) => text.slice(from, to));
  const last = items.at(-1) ?? '';
  const match = SUFFIX.exec(last);
  const suffix = match?.[2] ?? '';
  const shared = [...items.slice(0, -1), match?.[1] ?? last];
  return { items: shared, prefix: text.slice(0, ranges[0]?.[0] ?? 0), suffix };
}
