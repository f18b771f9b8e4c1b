import type { AreaTerm } from '@/lib/schema/term';
import { NATION, NATION_NAMES } from '@/lib/text/nation';
import { foldName } from './fold-name';

/** 广西壮族自治区 → 广西, 常州市 → 常州, 延边朝鲜族自治州 → 延边. */
const LONG_NAME =
  /^(.{2,}?)(?:特别行政区|(?:\p{sc=Han}{1,3}族|维吾尔)*自治[区州县]|地区|省|市|区|县|盟|旗)$/u;
const shortName = (name: string): string => LONG_NAME.exec(name)?.[1] ?? name;

const LEVELS: readonly AreaTerm['level'][] = ['group', 'country', 'province', 'city', 'county'];

/**
 * What an area may be called → its name in the table. The table's own areas come first, then larger before smaller: 吉林
 * is the province. For names given as an area, not for finding them in running text.
 */
export function areaNames(
  inTable: ReadonlySet<string>,
  terms: readonly AreaTerm[],
): Map<string, string> {
  const map = new Map<string, string>();
  const add = (from: string, to: string) => {
    const folded = foldName(from);
    if (folded.length > 1 && !map.has(folded)) map.set(folded, to);
  };
  const ordered = LEVELS.flatMap((level) => terms.filter((area) => area.level === level));
  for (const name of inTable) add(name, name);
  for (const name of [...NATION_NAMES, '国家']) add(name, NATION);
  for (const name of inTable) add(shortName(name), name);
  for (const { name } of ordered) add(name, name);
  for (const { name, aliases } of ordered) for (const alias of aliases) add(alias, name);
  for (const { name } of ordered) add(shortName(name), name);
  return map;
}
