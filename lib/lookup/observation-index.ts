import type { Check, Observation } from '@/lib/schema/observation';
import { isAdjustment } from '@/lib/schema/is-adjustment';
import type { Source } from '@/lib/schema/source';
import type { IndicatorTerm, Terms } from '@/lib/schema/term';
import { areaNames } from './area-names';
import { cellOf } from './cell-of';
import { createIndicatorForms } from './indicator-forms';
import type { IndicatorForms } from './indicator-forms';
import { foldName } from './fold-name';
import { CHANGE_MEASURES } from './measures';

/** All that the table says of one indicator. */
export type IndicatorEntry = {
  readonly name: string;
  readonly term?: IndicatorTerm;
  readonly rows: readonly Observation[];
  readonly byArea: ReadonlyMap<string, readonly Observation[]>;
};

/** The table made fast to ask: built once when the library is opened, then only read. */
export type ObservationIndex = {
  readonly observations: readonly Observation[];
  readonly byId: ReadonlyMap<string, Observation>;
  readonly indicators: ReadonlyMap<string, IndicatorEntry>;
  /** Growth and changes by the cell (`cellOf`) of the level that they belong to. */
  readonly changesOf: ReadonlyMap<string, readonly Observation[]>;
  readonly forms: IndicatorForms;
  /** Folded name or alias → name as it stands in the table. */
  readonly areas: ReadonlyMap<string, string>;
  /** Areas that the gazetteer has: a province, a city, not 原承担脱贫攻坚任务的25个省份. */
  readonly gazetteer: ReadonlySet<string>;
  /** As `areas`, of the areas that the table has figures of. */
  readonly areasInTable: ReadonlyMap<string, string>;
  readonly breakdowns: ReadonlyMap<string, string>;
  /** Standard breakdown value → its dimension (scheme, level …). */
  readonly dimensions: ReadonlyMap<string, string>;
  /** Everyday words and what they mean in the documents, both folded, longest first. */
  readonly synonyms: readonly { readonly from: string; readonly to: string }[];
  readonly checks: readonly Check[];
  /** Checks in which an observation is the reported figure or an operand, by observation id. */
  readonly checksOf: ReadonlyMap<string, readonly Check[]>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly terms: Terms;
};

export type ObservationTable = {
  observations: readonly Observation[];
  checks: readonly Check[];
  terms: Terms;
  sources: ReadonlyMap<string, Source> | readonly Source[];
};

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** First come, first served: a name in the table wins over an alias from the terms. */
function nameMap(
  inTable: Iterable<string>,
  terms: Iterable<{ name: string; aliases: readonly string[] }>,
) {
  const map = new Map<string, string>();
  const add = (from: string, to: string) => {
    const folded = foldName(from);
    if (folded !== '' && !map.has(folded)) map.set(folded, to);
  };
  for (const name of inTable) add(name, name);
  const all = [...terms];
  for (const { name } of all) add(name, name);
  for (const { name, aliases } of all) for (const alias of aliases) add(alias, name);
  return map;
}

/** Prepares the table for lookups in well under a millisecond each; O(rows) to build. */
export function createObservationIndex({
  observations,
  checks,
  terms,
  sources,
}: ObservationTable): ObservationIndex {
  const termOf = new Map(terms.indicators.map((term) => [term.name, term]));
  const indicators = new Map(
    [...groupBy(observations, ({ indicator }) => [indicator])].map(
      ([name, rows]): [string, IndicatorEntry] => {
        const term = termOf.get(name);
        return [
          name,
          { name, rows, byArea: groupBy(rows, ({ area }) => [area]), ...(term && { term }) },
        ];
      },
    ),
  );
  const inTable = new Set(observations.map(({ area }) => area));
  const areas = areaNames(inTable, terms.areas);
  const aliases = new Map([...indicators].map(([name, { term }]) => [name, term?.aliases ?? []]));
  return {
    observations,
    byId: new Map(observations.map((row) => [row.id, row])),
    indicators,
    changesOf: groupBy(
      observations.filter((row) => CHANGE_MEASURES.includes(row.measure) && !isAdjustment(row)),
      (row) => [cellOf(row)],
    ),
    forms: createIndicatorForms(aliases),
    areas,
    gazetteer: new Set(
      terms.areas.filter(({ level }) => level !== 'group').map(({ name }) => name),
    ),
    areasInTable: new Map([...areas].filter(([, name]) => inTable.has(name))),
    breakdowns: nameMap(
      new Set(observations.flatMap(({ breakdown }) => breakdown)),
      terms.breakdowns,
    ),
    dimensions: new Map(terms.breakdowns.map(({ name, dimension }) => [name, dimension])),
    synonyms: terms.synonyms
      .map(({ word, means }) => ({ from: foldName(word), to: foldName(means) }))
      .filter(({ from }) => from !== '')
      .sort(
        (left, right) => right.from.length - left.from.length || (left.from < right.from ? -1 : 1),
      ),
    checks,
    checksOf: groupBy(checks, ({ reported, operands }) => [...new Set([reported, ...operands])]),
    sources:
      sources instanceof Map
        ? sources
        : new Map([...sources.values()].map((source) => [source.id, source])),
    terms,
  };
}
