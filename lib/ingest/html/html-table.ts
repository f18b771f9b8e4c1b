/** A data table of a page as a rectangle of texts: spans resolved, the rows of its head merged into one. */
export type HtmlTable = { caption?: string; header: string[]; rows: string[][] };

const textOf = (element: Element) =>
  (element.textContent ?? '').replace(/[\s\u00a0\u200b]+/gu, ' ').trim();

const spanOf = (cell: Element, name: string) =>
  Math.min(200, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '1', 10) || 1));

const rowsOf = (table: Element) =>
  [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
const cellsOf = (row: Element) => [...row.children].filter((cell) => /^T[DH]$/u.test(cell.tagName));

/** The grid of a table: a cell that spans stands in each place that it covers. */
function gridOf(table: Element): string[][] {
  const grid: (string | undefined)[][] = [];
  rowsOf(table).forEach((row, y) => {
    let x = 0;
    for (const cell of cellsOf(row)) {
      while (grid[y]?.[x] !== undefined) x += 1;
      const [across, down] = [spanOf(cell, 'colspan'), spanOf(cell, 'rowspan')];
      for (let dy = 0; dy < down; dy += 1) {
        const line = (grid[y + dy] ??= []);
        for (let dx = 0; dx < across; dx += 1) line[x + dx] = textOf(cell);
      }
      x += across;
    }
  });
  const width = Math.max(0, ...grid.map((line) => line.length));
  return grid
    .slice(0, rowsOf(table).length)
    .map((line) => Array.from({ length: width }, (_, x) => line?.[x] ?? ''));
}

/** Rows of the head: what is marked as such, else as many as the first row reaches down. */
function headDepth(table: Element, from: number): number {
  const rows = rowsOf(table).slice(from);
  const marked = rows.findIndex(
    (row) => !(row.closest('thead') || cellsOf(row).every((cell) => cell.tagName === 'TH')),
  );
  if (marked > 0) return marked;
  const first = rows[0] ? cellsOf(rows[0]) : [];
  const reaches = Math.max(1, ...first.map((cell) => spanOf(cell, 'rowspan')));
  return first.some((cell) => spanOf(cell, 'colspan') > 1) ? reaches : 1;
}

function mergeHead(rows: readonly (readonly string[])[], width: number): string[] {
  return Array.from({ length: width }, (_, x) =>
    [...new Set(rows.map((row) => row[x] ?? ''))].filter((text) => text !== '').join(' '),
  );
}

/** Reads a table of data; undefined where a table only lays a page out. */
export function readHtmlTable(table: Element): HtmlTable | undefined {
  const grid = gridOf(table);
  const width = grid[0]?.length ?? 0;
  if (width < 2 || grid.length < 2 || table.querySelector('table')) return undefined;
  if (grid.some((row) => row.some((text) => text.length > 400))) return undefined;
  const isTitle = (row: readonly string[] | undefined) =>
    row !== undefined && new Set(row).size === 1 && row[0] !== '';
  let from = 0;
  while (isTitle(grid[from]) && from < grid.length - 2) from += 1;
  const titles = [table.querySelector('caption')].flatMap((one) => (one ? [textOf(one)] : []));
  const caption = [...titles, ...grid.slice(0, from).map((row) => row[0] ?? '')].join(' ');
  const depth = headDepth(table, from);
  const rows = grid
    .slice(from + depth)
    .map((row) => (isTitle(row) ? row.map((text, x) => (x === 0 ? text : '')) : row));
  return {
    ...(caption ? { caption } : {}),
    header: mergeHead(grid.slice(from, from + depth), width),
    rows,
  };
}
