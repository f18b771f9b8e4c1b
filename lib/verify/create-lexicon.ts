import type { CorpusView } from './create-corpus-view';
import { CONTRASTS } from './contrasts';
import { createNameScanner } from './name-scanner';
import type { NameScanner } from './name-scanner';

/** The names that sentences and figures are held against each other by: one scanner a dimension. */
export type Lexicon = {
  readonly areas: NameScanner;
  /** By dimension of terms/breakdowns.yaml; values are standard names. */
  readonly breakdowns: ReadonlyMap<string, NameScanner>;
  readonly dimensionOf: ReadonlyMap<string, string>;
  readonly contrasts: readonly NameScanner[];
  /** Standard indicator names, found by name and alias. */
  readonly indicators: NameScanner;
  readonly indicatorNames: ReadonlyMap<string, readonly string[]>;
  /** Whether the table knows more than one area: an area must then be named. */
  readonly hasAreas: boolean;
};

const COUNTRY = new Map(['全国', '我国', '中国', '国家'].map((name) => [name, '全国']));

function areaNames({ terms, observations }: CorpusView): Map<string, string> {
  const names = new Map<string, string>();
  for (const { name, level, aliases } of terms.areas) {
    names.set(name, name);
    for (const alias of aliases) if (!names.has(alias)) names.set(alias, name);
    const short = name.replace(
      /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区)$/,
      '',
    );
    const isKnown = level === 'province' || level === 'city';
    if (isKnown && short.length >= 2 && !names.has(short)) names.set(short, name);
  }
  for (const { area } of observations) if (area !== '') names.set(area, area);
  for (const [name, value] of COUNTRY) names.set(name, value);
  return names;
}

function breakdownScanners({ terms }: CorpusView): Map<string, NameScanner> {
  const byDimension = new Map<string, Map<string, string>>();
  for (const { name, dimension, aliases } of terms.breakdowns) {
    const names = byDimension.get(dimension) ?? new Map<string, string>();
    for (const spelling of [name, ...aliases]) if (!names.has(spelling)) names.set(spelling, name);
    byDimension.set(dimension, names);
  }
  return new Map(
    [...byDimension].map(([dimension, names]) => [dimension, createNameScanner(names)]),
  );
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
  const areas = new Set(view.observations.map(({ area }) => area));
  return {
    areas: createNameScanner(areaNames(view)),
    breakdowns: breakdownScanners(view),
    dimensionOf: new Map(view.terms.breakdowns.map(({ name, dimension }) => [name, dimension])),
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
    hasAreas: areas.size > 1 || !areas.has('全国'),
  };
}
