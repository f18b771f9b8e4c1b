import { prefectureNames } from '@/lib/text/prefecture-names';
import { NATION, NATION_NAMES } from '@/lib/text/nation';
import type { CorpusView } from './create-corpus-view';
import { CONTRASTS } from './contrasts';
import { createNameScanner } from './name-scanner';
import type { Mention, NameScanner } from './name-scanner';

/** The names that sentences and figures are held against each other by: one scanner a dimension. */
export type Lexicon = {
  readonly areas: NameScanner;
  /** Places of terms/areas.csv: one excludes another. A group that a source names (原承担…任务的25个省份) excludes none. */
  readonly places: ReadonlySet<string>;
  /** Dimensions of terms/breakdowns.yaml. */
  readonly dimensions: readonly string[];
  /** Values of a dimension that a text names, in order; 三级医院 names a level and no institution. */
  readonly breakdownsIn: (text: string, dimension: string) => readonly string[];
  readonly dimensionOf: ReadonlyMap<string, string>;
  /** Whether the table breaks an indicator down by a dimension. */
  readonly isBrokenDown: (indicator: string, dimension: string) => boolean;
  readonly contrasts: readonly NameScanner[];
  /** Standard indicator names, found by name and alias. */
  readonly indicators: NameScanner;
  readonly indicatorNames: ReadonlyMap<string, readonly string[]>;
  /** Whether the table knows more than one area: an area must then be named. */
  readonly hasAreas: boolean;
};

const COUNTRY = new Map([...NATION_NAMES, '国家'].map((name) => [name, NATION]));

/** 江苏 for 江苏省, 红河州 for 红河哈尼族彝族自治州. */
function shortNames(name: string): string[] {
  const short = name.replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/, '');
  return [short, ...prefectureNames(name)].filter((spelling) => spelling.length >= 2);
}

function areaNames({ terms, observations }: CorpusView): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, level, aliases } of terms.areas) {
    names.set(name, name);
    for (const alias of aliases) if (!names.has(alias)) names.set(alias, name);
    for (const spelling of level === 'province' || level === 'city' ? shortNames(name) : [])
      if (!names.has(spelling)) names.set(spelling, name);
  }
  for (const { area } of observations) if (area !== '') names.set(area, area);
  for (const [name, value] of COUNTRY) names.set(name, value);
  return names;
}

/**
 * One scanner for all dimensions, so that the longest name wins across them; a name may stand in several. The names of places
 * hold none: 盐城市 is no 城市.
 */
function breakdownScanner({ terms }: CorpusView, areas: NameScanner): Lexicon['breakdownsIn'] {
  const meanings = new Map<string, { dimension: string; name: string }[]>();
  for (const { name, dimension, aliases } of terms.breakdowns) {
    for (const spelling of new Set([name, ...aliases])) {
      meanings.set(spelling, [...(meanings.get(spelling) ?? []), { dimension, name }]);
    }
  }
  const scan = createNameScanner(
    new Map([...meanings.keys()].map((spelling) => [spelling, spelling])),
  );
  return (text, dimension) => {
    const places = areas(text);
    const isPlace = ({ start, end }: Mention) =>
      places.some((place) => place.start <= start && place.end >= end);
    return scan(text)
      .filter((mention) => !isPlace(mention))
      .flatMap(({ value }) =>
        (meanings.get(value) ?? [])
          .filter((one) => one.dimension === dimension)
          .map(({ name }) => name),
      );
  };
}

function brokenDown(
  { observations }: CorpusView,
  dimensionOf: ReadonlyMap<string, string>,
): Lexicon['isBrokenDown'] {
  const pairs = new Set(
    observations.flatMap(({ indicator, breakdown }) =>
      breakdown.map((value) => `${indicator}\t${dimensionOf.get(value) ?? ''}`),
    ),
  );
  return (indicator, dimension) => pairs.has(`${indicator}\t${dimension}`);
}

function indicatorNames({ terms, observations }: CorpusView): Map<string, readonly string[]> {
  const names = new Map<string, readonly string[]>();
  for (const { indicator } of observations)
    if (!names.has(indicator)) names.set(indicator, [indicator]);
  for (const { name, aliases } of terms.indicators) names.set(name, [name, ...aliases]);
  return names;
}

/** Reads terms and table into scanners; made once a corpus. */
export function createLexicon(view: CorpusView): Lexicon {
  const names = indicatorNames(view);
  const spellings = new Map<string, string>();
  for (const [name, all] of names)
    for (const spelling of all)
      if (spelling.length >= 4 && !spellings.has(spelling)) spellings.set(spelling, name);
  for (const name of names.keys()) spellings.set(name, name);
  const dimensionOf = new Map(
    view.terms.breakdowns.map(({ name, dimension }) => [name, dimension]),
  );
  const areas = new Set(view.observations.map(({ area }) => area));
  const places = createNameScanner(areaNames(view));
  return {
    areas: places,
    places: new Set(view.terms.areas.map(({ name }) => name)),
    dimensions: [...new Set(view.terms.breakdowns.map(({ dimension }) => dimension))],
    breakdownsIn: breakdownScanner(view, places),
    dimensionOf,
    isBrokenDown: brokenDown(view, dimensionOf),
    contrasts: CONTRASTS.map((set) =>
      createNameScanner(
        new Map(
          set.flatMap((member) =>
            member.map((word): [string, string] => [word, member[0] ?? word]),
          ),
        ),
      ),
    ),
    indicators: createNameScanner(spellings),
    indicatorNames: names,
    hasAreas: areas.size > 1 || !areas.has(NATION),
  };
}
