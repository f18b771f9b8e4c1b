import { CHANGES } from '@/lib/question/figures/cells-for';
import type { EnglishNames } from '@/lib/question/vocabulary/english-names';
import type { Ask } from '@/lib/schema/reading';
import type { Calculation, ObservationEvidence } from '@/lib/schema/tools';
import { sayFull, sayName, sayWhen } from './say-figure';
import {
  changeInEnglish,
  nameInEnglish,
  periodInEnglish,
  valueInEnglish,
  whenInEnglish,
} from './say-in-english';

const MOST_SENTENCES = 3;

const capital = (text: string): string => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** One figure as an English sentence; its official name stands beside it, for whoever looks it up. */
function writeOne(evidence: ObservationEvidence, names: EnglishNames): string {
  const { observation, related, alias } = evidence;
  const head = `${capital(nameInEnglish(observation, names))}, ${whenInEnglish(observation)} (${sayFull(observation)})`;
  const isChange = CHANGES.has(observation.measure);
  const growth = isChange ? [] : related.filter(({ measure }) => CHANGES.has(measure)).slice(0, 2);
  const said = isChange
    ? changeInEnglish(observation)
    : [valueInEnglish(observation), ...growth.map(changeInEnglish)].join(', ');
  return `${head}: ${said}. [${alias}]`;
}

/** Rows of when, what and how much; what all rows share stands in the head. */
function writeRows(rows: readonly ObservationEvidence[], names: EnglishNames): string {
  const all = rows.map(({ observation }) => observation);
  const [first] = all;
  if (!first) return '';
  const isSameName = all.every((one) => sayName(one) === sayName(first));
  const isSameArea = all.every(({ area }) => area === first.area);
  const caption = isSameName
    ? `${capital(nameInEnglish(first, names))}${isSameArea ? `, ${whenInEnglish({ period: '', area: first.area })}` : ''} · ${isSameArea ? sayWhen({ period: '', area: first.area }) : ''}${sayName(first)}`
    : '';
  const lines = rows.map(({ alias, observation: one }) => {
    const name = isSameName
      ? isSameArea
        ? periodInEnglish(one.period)
        : `${whenInEnglish(one)} (${sayWhen(one)})`
      : `${capital(nameInEnglish(one, names))}, ${whenInEnglish(one)} (${sayFull(one)})`;
    return `| ${name} | ${valueInEnglish(one)}[${alias}] |`;
  });
  const head = isSameName
    ? `${isSameArea ? 'Time' : 'Time and place'} | ${caption}`
    : 'Item | Value';
  return [`| ${head} |`, '| --- | --- |', ...lines].join('\n');
}

/** Figures in English: sentences, or a small table where there are more than three. */
export function writeFiguresInEnglish(
  figures: readonly ObservationEvidence[],
  names: EnglishNames,
): string {
  return figures.length <= MOST_SENTENCES
    ? figures.map((one) => writeOne(one, names)).join('\n')
    : writeRows(figures, names);
}

/** What a calculation found, in English, with its formula; then its operands. */
export function writeComparisonInEnglish({
  ask,
  operands,
  calculations,
  names,
}: {
  ask: Ask;
  operands: readonly ObservationEvidence[];
  calculations: readonly Calculation[];
  names: EnglishNames;
}): string {
  const results = calculations.map((calculation) => {
    const ordered = (calculation.order ?? calculation.operands).flatMap(
      (id) => operands.find(({ observation }) => observation.id === id) ?? [],
    );
    return calculation.operation === 'rank'
      ? sayRank({ ask, ordered, names })
      : sayResult({ ordered, calculation, names });
  });
  const plain = operands.map((one) => ({ ...one, related: [] }));
  return [...results, writeFiguresInEnglish(plain, names)].join('\n');
}

type Compared = { ordered: readonly ObservationEvidence[]; names: EnglishNames };

function sayRank({ ask, ordered, names }: Compared & { ask: Ask }): string {
  const winner = ask.direction === 'low' ? ordered.at(-1) : ordered[0];
  if (!winner) return '';
  const { observation, alias } = winner;
  const place = `${ask.direction === 'low' ? 'Low' : 'High'}${ordered.length > 2 ? 'est' : 'er'}`;
  const said = CHANGES.has(observation.measure)
    ? changeInEnglish(observation)
    : valueInEnglish(observation);
  return `${place}: ${nameInEnglish(observation, names)}, ${whenInEnglish(observation)} (${sayFull(observation)}): ${said}. [${alias}]`;
}

const RESULTS: Readonly<Record<string, string>> = {
  growth: 'Growth',
  average_growth: 'Average annual growth',
  share: 'Share',
  ratio: 'Ratio',
  sum: 'Sum',
  per_head: 'Average',
  base: 'The year before, by the printed change',
  own_case: 'By the printed rule',
  surplus_rate: 'Surplus as a share of income',
  per_month: 'Monthly average',
  per_day: 'Daily average',
  whole: 'Implied whole',
  convert: 'Converted',
};

function sayResult({
  ordered,
  calculation,
  names,
}: Compared & { calculation: Calculation }): string {
  const { operation, rounded, unit, formula, alias } = calculation;
  const isNegative = calculation.value.startsWith('-');
  const amount = `${rounded.replace(/^-/, '')}${unit}`;
  const [first, second = first] = ordered.map(({ observation }) => observation);
  if (!first || !second) return '';
  const official = [...new Set(ordered.map(({ observation }) => sayFull(observation)))].join('、');
  if (operation === 'difference') {
    const isLater = sayName(first) === sayName(second) && first.area === second.area;
    const other = isLater
      ? periodInEnglish(second.period)
      : `${nameInEnglish(second, names)}, ${whenInEnglish(second)}`;
    const way = isNegative ? 'lower' : 'higher';
    return `${capital(nameInEnglish(first, names))}, ${whenInEnglish(first)}, is ${way} than ${other} (${official}) by ${amount}: ${formula}. [${alias}]`;
  }
  const way = /growth/.test(operation) ? (isNegative ? 'down ' : 'up ') : '';
  return `${RESULTS[operation] ?? 'Result'} (${official}): ${way}${amount}: ${formula}. [${alias}]`;
}
