/** A row of a table that counts: its name and its numbers, one a column. */
export type CountedRow = { readonly name: string; readonly values: readonly number[] };

const TOTAL = /^(?:总计|合计|总数|总量|全国|全市|全省)$/;
/** More rows than this are not tried. */
const MOST_ROWS = 30;
const MOST_OF_A_RANK = 8;

/**
 * The rows that are parts of one: those between it and the next row of its rank. No source says what rank a row has, but the
 * rows of the first rank are those that make up the total, in every column; and the parts are no more than their whole, or
 * divide it several times over (公立、民营; 三级、二级). Empty where the numbers do not tell.
 */
export function partsOfRow(rows: readonly CountedRow[], at: number): CountedRow[] {
  const total = rows.findIndex(({ name }) => TOTAL.test(name));
  const whole = rows[at];
  if (total !== 0 || !whole || at <= total || rows.length > MOST_ROWS) return [];
  const ranks = firstRanks(rows);
  if (!ranks?.includes(at)) return [];
  const next = ranks.find((place) => place > at) ?? rows.length;
  const parts = rows.slice(at + 1, next);
  return parts.length > 1 && (isWithin(parts, whole) || isDivided(parts, whole)) ? parts : [];
}

const columnsOf = ({ values }: CountedRow): number[] => values.map((_, column) => column);

/** The places of the fewest rows that add up to the first; undefined where none do, or where as many others do as well. */
function firstRanks(rows: readonly CountedRow[]): number[] | undefined {
  const [total] = rows;
  if (!total) return undefined;
  const found: number[][] = [];
  const search = (from: number, left: readonly number[], taken: readonly number[]): void => {
    if (left.some((one) => one < 0) || taken.length > MOST_OF_A_RANK) return;
    if (left.every((one) => one === 0)) {
      found.push([...taken]);
      return;
    }
    for (let place = from; place < rows.length; place += 1)
      search(place + 1, less(left, rows[place]), [...taken, place]);
  };
  search(1, total.values, []);
  const fewest = Math.min(...found.map(({ length }) => length));
  const best = found.filter(({ length }) => length === fewest);
  return best.length === 1 ? best[0] : undefined;
}

const less = (left: readonly number[], row: CountedRow | undefined): number[] =>
  left.map((one, column) => one - (row?.values[column] ?? 0));

const sumOf = (rows: readonly CountedRow[], column: number): number =>
  rows.reduce((sum, { values }) => sum + (values[column] ?? 0), 0);

const isWithin = (parts: readonly CountedRow[], whole: CountedRow): boolean =>
  columnsOf(whole).every((column) => sumOf(parts, column) <= (whole.values[column] ?? 0));

/** Whether rows in their order are several divisions of one whole, each complete. */
function isDivided(parts: readonly CountedRow[], whole: CountedRow): boolean {
  let left = whole.values;
  for (const part of parts) {
    left = less(left, part);
    if (left.some((one) => one < 0)) return false;
    if (left.every((one) => one === 0)) left = whole.values;
  }
  return left === whole.values;
}
