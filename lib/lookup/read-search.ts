import { foldName } from './fold-name';
import { findIndicators } from './find-indicators';
import type { ObservationIndex } from './observation-index';

/** What a search in the table asks for. */
export type TableSearch = {
  /** Years; a row of any period within one of them fits. */
  years: readonly string[];
  areas: readonly string[];
  breakdowns: readonly string[];
  /** How well each indicator fits; null where the search names none. */
  indicators: ReadonlyMap<string, number> | null;
};

/** Names found in a text, longest first, each taken out of it. */
function takeNames(
  text: string,
  names: ReadonlyMap<string, string>,
): { taken: string[]; rest: string } {
  const found = [...names.keys()]
    .filter((name) => name.length > 1 && text.includes(name))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  let rest = text;
  const taken: string[] = [];
  for (const name of found) {
    const target = names.get(name);
    if (target === undefined || !rest.includes(name)) continue;
    taken.push(target);
    rest = rest.replaceAll(name, '');
  }
  return { taken, rest };
}

/** Indicators one of whose names holds the text, the shortest names first in score. */
function holding(index: ObservationIndex, text: string): Map<string, number> {
  const scores = new Map<string, number>();
  for (const [name, indicators] of index.forms.byFold) {
    if (!name.includes(text)) continue;
    for (const indicator of indicators) {
      scores.set(indicator, Math.max(scores.get(indicator) ?? 0, text.length / name.length));
    }
  }
  return scores;
}

function likely(index: ObservationIndex, text: string): Map<string, number> {
  const found = findIndicators({ index, query: text, limit: 30 });
  const best = found[0]?.score ?? 0;
  return new Map(
    found
      .filter(({ score }) => score >= best * 0.7)
      .map(({ indicator, score }) => [indicator, score]),
  );
}

/** What is left of a search once years and areas are taken out: an indicator's name as a whole, or breakdowns and a name. */
function readNames(
  index: ObservationIndex,
  text: string,
): Pick<TableSearch, 'breakdowns' | 'indicators'> {
  if (text === '') return { breakdowns: [], indicators: null };
  const value = index.breakdowns.get(text);
  if (value !== undefined) return { breakdowns: [value], indicators: null };
  const whole = holding(index, text);
  if (whole.size > 0) return { breakdowns: [], indicators: whole };
  const { taken, rest } = takeNames(text, index.breakdowns);
  if (rest === '') return { breakdowns: taken, indicators: null };
  const named = holding(index, rest);
  if (named.size > 0) return { breakdowns: taken, indicators: named };
  const alike = likely(index, text);
  return { breakdowns: alike.size > 0 ? [] : taken, indicators: alike };
}

/** Reads what a person types over the table: 2025职工医保支出, 常州 住院率. Words may stand in any order. */
export function readSearch(index: ObservationIndex, query: string): TableSearch {
  const years = [
    ...query.normalize('NFKC').matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)年?(?:年?[末底度])?/g),
  ];
  const folded = foldName(
    years.reduce((text, [said]) => text.replace(said, ' '), query.normalize('NFKC')),
  );
  const { taken: areas, rest } = takeNames(folded, index.areasInTable);
  return { years: years.map(([, year = '']) => year), areas, ...readNames(index, rest) };
}
