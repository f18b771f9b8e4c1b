import type { AreaTerm } from '@/lib/schema/term';
import { NATION, NATION_NAMES } from './nation';
import { prefectureNames } from './prefecture-names';

/** A place named in a text. */
export type AreaMatch = {
  start: number;
  end: number;
  /** As printed. */
  text: string;
  /** The name that the table uses: 全国, 江苏省, 常州市, 东南亚. */
  name: string;
  level: AreaTerm['level'];
};

/** Regions that no code stands for. */
const REGIONS: Readonly<Record<string, string>> = {
  全球: '全球',
  全世界: '全球',
  东盟: '东盟',
  东南亚: '东南亚',
  欧盟: '欧盟',
  欧洲: '欧洲',
  亚洲: '亚洲',
  非洲: '非洲',
  京津冀: '京津冀',
  长三角: '长三角',
  珠三角: '珠三角',
  粤港澳大湾区: '粤港澳大湾区',
  成渝: '成渝地区',
};
/** Words by which a document names its own area. */
const OWN = /全[市省区县州]|[本我][市省区县州]/y;

/** Short names that are everyday words or parts of them; their full names are still found. */
const NO_SHORT_NAME = new Set([
  '安康',
  '东方',
  '白银',
  '和田',
  '大同',
  '文山',
  '兴安',
  '平凉',
  '保山',
  '资阳',
  '吉安',
  '海东',
  '海北',
  '海西',
  '黄南',
  '海南藏族',
  '朝阳',
  '大理',
  '长治',
  '通化',
  '三沙',
  '自贡',
  '万宁',
  '陵水',
  '五指',
  '定安',
  '来宾',
  '贵港',
  '玉树',
  '那曲',
  '阿里',
  '普洱',
  '临沧',
  '中卫',
  '固原',
  '石嘴',
  '鹤岗',
  '双鸭',
  '七台',
  '黑河',
  '大庆',
  '伊春',
  '中山',
]);
/** What before a short name makes it part of other words: 医保定点, 规定西药, 第三明确. */
const NOT_AFTER: Readonly<Record<string, RegExp>> = {
  保定: /[医社参投]$/,
  定西: /[规固指法协约制]$/,
  三明: /第$/,
  广元: /\d$/,
};
const SUFFIX = /(?:壮族自治区|回族自治区|维吾尔自治区|特别行政区|自治区|自治州|省|市|地区)$/;
/** After the name of a place these make it the name of something else: 北京大学, 上海市第六人民医院, 中国药店; not 常州三级医院. */
const NAMES_SOMETHING =
  /^(?:(?![\u3400-\u9fff]{0,3}级)[\u3400-\u9fff]{0,4}(?:大学|学院|医院)|日报|银行|药店|医疗保险[)）]|统计年鉴|证券|制药|医药股份)/;

type Names = ReadonlyMap<string, AreaTerm>;
const cache = new WeakMap<readonly AreaTerm[], { names: Names; longest: number }>();

function shortName({ name, level }: AreaTerm): string | undefined {
  if (level !== 'province' && level !== 'city') return undefined;
  const short = name.replace(SUFFIX, '');
  return short.length >= 2 && short !== name && !NO_SHORT_NAME.has(short) ? short : undefined;
}

/** First of its name wins, provinces before cities before the rest: 吉林 is the province. */
function namesOf(areas: readonly AreaTerm[]): { names: Names; longest: number } {
  const known = cache.get(areas);
  if (known) return known;
  const names = new Map<string, AreaTerm>();
  const put = (name: string | undefined, area: AreaTerm) => {
    if (name && !names.has(name)) names.set(name, area);
  };
  const order: AreaTerm['level'][] = ['group', 'province', 'city', 'country', 'county'];
  for (const level of order) {
    for (const area of areas) {
      if (area.level !== level || (level === 'county' && area.name.length < 3)) continue;
      put(area.name, area);
      put(shortName(area), area);
      for (const name of prefectureNames(area.name)) if (!NO_SHORT_NAME.has(name)) put(name, area);
      for (const alias of area.aliases) put(alias, area);
    }
  }
  const made = { names, longest: Math.max(0, ...[...names.keys()].map((name) => name.length)) };
  cache.set(areas, made);
  return made;
}

type Found = { length: number; name: string; level: AreaTerm['level'] };

function fixedAt(text: string, at: number): Found | undefined {
  const nation = NATION_NAMES.find((word) => text.startsWith(word, at));
  if (nation) return { length: nation.length, name: NATION, level: 'country' };
  const region = Object.entries(REGIONS).find(([word]) => text.startsWith(word, at));
  return region && { length: region[0].length, name: region[1], level: 'group' };
}

function ownAt(text: string, at: number): number {
  OWN.lastIndex = at;
  return OWN.exec(text)?.[0].length ?? 0;
}

function namedAt(
  text: string,
  at: number,
  { names, longest }: { names: Names; longest: number },
): Found | undefined {
  for (let length = Math.min(longest, text.length - at); length >= 2; length -= 1) {
    const area = names.get(text.slice(at, at + length));
    if (area) return { length, name: area.name, level: area.level };
  }
  return undefined;
}

type Finder = { text: string; names: ReturnType<typeof namesOf>; own: string | undefined };

/** The place that a name at `at` stands for, where the name is not part of another word. */
function placeAt({ text, names, own }: Finder, at: number): Found | undefined {
  const ownLength = own === undefined ? 0 : ownAt(text, at);
  if (ownLength > 0 && own !== undefined) return { length: ownLength, name: own, level: 'group' };
  return namedAt(text, at, names) ?? fixedAt(text, at);
}

function isPartOfWord(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  return (
    NAMES_SOMETHING.test(text.slice(end)) ||
    (NOT_AFTER[text.slice(start, end)]?.test(before) ?? false)
  );
}

/**
 * The places that a text names, in order, longest name first; by full or short name (常州市, 常州), the country by 全国, 我国
 * or 中国. `own` is the area of the document, which 全市, 本省 and the like stand for. Names of institutions (北京大学) are none.
 */
export function findAreas({
  text,
  areas,
  own,
}: {
  text: string;
  areas: readonly AreaTerm[];
  own?: string | undefined;
}): AreaMatch[] {
  const finder: Finder = { text, names: namesOf(areas), own };
  const found: AreaMatch[] = [];
  for (let start = 0; start < text.length;) {
    const place = placeAt(finder, start);
    const end = start + (place?.length ?? 1);
    if (place && !isPartOfWord(text, start, end)) {
      found.push({
        start,
        end,
        text: text.slice(start, end),
        name: place.name,
        level: place.level,
      });
    }
    start = end;
  }
  return found;
}
