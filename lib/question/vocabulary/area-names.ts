import type { Observation } from '@/lib/schema/observation';
import type { Source } from '@/lib/schema/source';
import type { AreaTerm } from '@/lib/schema/term';
import { fold } from '@/lib/text/fold';
import { NATION, NATION_NAMES } from '@/lib/text/nation';
import { prefectureNames } from '@/lib/text/prefecture-names';

const SUFFIX =
  /(?:特别行政区|(?:壮族|回族|维吾尔)?自治区|(?:[\u4e00-\u9fff]{1,3}族)*自治[州县]|省|市|地区|盟)$/u;
/** What is so in the whole country, and what its government lays down for all of it. */
const OF_NATION = ['国内', '全国范围', '国家层面', '国家规定', '国家统一', '国家定的'];
const LEVEL_ORDER = { country: 0, province: 1, city: 2, group: 3, county: 4 } as const;

/**
 * Names of places as questions write them → the name that the table uses. Provinces and cities go by their short names too
 * (常州, 内蒙古); counties only by their full ones, because 长安 and 和平 are common words.
 */
export function areaNames({
  terms,
  observations,
  sources,
}: {
  terms: readonly AreaTerm[];
  observations: readonly Observation[];
  sources: readonly Source[];
}): Map<string, string> {
  const names = new Map<string, string>();
  const used = new Set([
    ...observations.map(({ area }) => area),
    ...sources.map(({ area }) => area ?? ''),
  ]);
  used.delete('');
  const add = (spelling: string, area: string) => {
    if (spelling.length > 1 && !names.has(fold(spelling))) names.set(fold(spelling), area);
  };
  for (const name of [...NATION_NAMES, ...OF_NATION]) add(name, NATION);
  for (const area of [...used].sort()) {
    add(area, area);
    add(area.replace(SUFFIX, ''), area);
    for (const spelling of groupNames(area)) add(spelling, area);
  }
  const ordered = [...terms].sort(
    (left, right) => LEVEL_ORDER[left.level] - LEVEL_ORDER[right.level],
  );
  for (const { name, aliases, level } of ordered) {
    const short = name.replace(SUFFIX, '');
    const asInTable = [name, short, ...aliases].find((spelling) => used.has(spelling)) ?? name;
    if (level === 'county') {
      if (name.length > 2 && !name.startsWith('市')) add(name, asInTable);
      continue;
    }
    const spellings = [name, short, ...prefectureNames(name), ...aliases];
    for (const spelling of spellings) add(spelling, asInTable);
  }
  return names;
}

/** 原承担医保脱贫攻坚任务的25个省份 goes by 脱贫攻坚省份, with or without its number, and by its number alone. */
function groupNames(area: string): string[] {
  const [, task, count, kind] =
    /^原?承担(?:医保)?(.{2,12}?)任务的(\d+个)(省份|城市|地区|省|市|县)$/.exec(area) ?? [];
  if (task === undefined || count === undefined || kind === undefined) return [];
  const named = [`${task}任务的`, `${task}任务`, task].flatMap((name) => [
    `${count}${name}${kind}`,
    `${name}${count}${kind}`,
    `${name}${kind}`,
  ]);
  return [...named, `${count}${kind}`];
}

/** Places, as the table names them → the place that they are a part of. */
export function parentsOf(
  terms: readonly AreaTerm[],
  names: ReadonlyMap<string, string>,
): Map<string, string> {
  const inTable = (name: string) => names.get(fold(name)) ?? name;
  const byCode = new Map(terms.map(({ code, name }) => [code, inTable(name)]));
  return new Map(
    terms.flatMap(({ name, parent }) => {
      const whole = byCode.get(parent);
      return whole === undefined ? [] : [[inTable(name), whole] as const];
    }),
  );
}
