import type { Ask } from '@/lib/schema/reading';
import { fold } from '@/lib/text/fold';
import { coverWord } from '@/lib/answer/offline/passages/cover-word';
import type { CountedTable } from './counted-table';
import type { RowTest } from './row-test';

const YEAR = /^((?:19|20)\d{2})年?(?:末|底)?$/;
const TOTAL = /^(?:合计|总计|总数|小计)/;
/** A column is said where its head holds a word of the question so far. */
const HELD = 0.6;

/** The columns by which rows are told apart: two years for a change, earlier first; else the one that is asked about. Empty where it is not clear. */
export function columnsFor({
  ask,
  table,
  test,
}: {
  ask: Ask;
  table: CountedTable;
  test: RowTest;
}): number[] {
  const years = table.columns
    .map((column) => ({ column, year: Number(YEAR.exec(table.head[column] ?? '')?.[1] ?? 0) }))
    .filter(({ year }) => year > 0)
    .sort((left, right) => left.year - right.year);
  if (test.kind === 'fell' || test.kind === 'rose') return twoYears(ask, years);
  if (years.length > 0) return oneYear(ask, years);
  const [best, second] = table.columns
    .map((column) => ({ column, said: saidBy(ask, fold(table.head[column] ?? '')) }))
    .sort((left, right) => right.said - left.said);
  if (!best) return [];
  if (second === undefined || best.said > second.said) return best.said > 0 ? [best.column] : [];
  const totals = table.columns.filter((column) => TOTAL.test(table.head[column] ?? ''));
  return best.said === 0 ? totals.slice(0, totals.length === 1 ? 1 : 0) : [];
}

type YearColumn = { column: number; year: number };

function twoYears({ times }: Ask, years: readonly YearColumn[]): number[] {
  const asked = new Set(times.flatMap(({ from, to }) => [from, to]));
  const last = years.filter(({ year }) => asked.size === 0 || asked.has(year)).at(-1);
  const others = years.filter(({ year }) => last !== undefined && year < last.year);
  const first = others.find(({ year }) => asked.has(year)) ?? others.at(-1);
  return first && last ? [first.column, last.column] : [];
}

function oneYear({ times: [slot] }: Ask, years: readonly YearColumn[]): number[] {
  const wanted = slot ? years.find(({ year }) => year === slot.from) : years.at(-1);
  return wanted ? [wanted.column] : [];
}

/** How many characters of the question's words a head holds. */
const saidBy = ({ content }: Ask, head: string): number =>
  content
    .filter((word) => coverWord(word, head) >= HELD)
    .reduce((sum, { text }) => sum + text.length, 0);
